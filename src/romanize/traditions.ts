import files from "gather:traditions";
import { settings } from "../settings.ts";
import { type LetterRules, readRules } from "./rules.ts";
import { withPlainSigns } from "./signs.ts";
import { systems } from "./systems.ts";

type Spellings = Readonly<Record<string, string | readonly string[]>>;

interface TraditionFile {
  readonly id: string;
  readonly label: string;
  readonly script: "Latin" | "Cyrillic";
  readonly share?: number;
  readonly letters: Spellings;
  readonly languages?: Readonly<Record<string, Spellings>>;
}

/** A spelling of a letter group, and how probable it is in its tradition. */
export interface Spelling {
  readonly text: string;
  readonly probability: number;
}

/** How a press, or a standard, spells names of a language. */
export interface WritingTradition {
  readonly id: string;
  readonly label: string;
  readonly script: "Latin" | "Cyrillic";
  /** Whether it is a standard of data/romanization, not a press. */
  readonly isStandard: boolean;
  /** The part of all spellings of names that follow it. */
  readonly share: number;
  readonly rules: LetterRules<readonly Spelling[]>;
}

const presses = /* @__PURE__ */ (files as readonly TraditionFile[]).filter(({ share }) => share !== undefined);

// One list for each language of data/languages at most, made when it is first asked for.
const traditions = new Map<string, readonly WritingTradition[]>();

/** The traditions that spell names of a language of data/languages: those of the press, and its standards. */
export function traditionsOf(language: string): readonly WritingTradition[] {
  const known = traditions.get(language);
  if (known !== undefined) return known;
  const made = [...presses.map((press) => pressOf(press, language)), ...standardsOf(language)];
  const whole = made.reduce((sum, { share }) => sum + share, 0);
  const shares = made.map((tradition) => ({ ...tradition, share: tradition.share / whole }));
  traditions.set(language, shares);
  return shares;
}

function pressOf(
  { id, label, script, share = 0, letters, languages }: TraditionFile,
  language: string,
): WritingTradition {
  const own = languages?.[language];
  return { id, label, script, isStandard: false, share, rules: spellingRules({ ...own, ...letters, ...own }) };
}

function standardsOf(language: string): WritingTradition[] {
  return [...systems.values()]
    .filter((system) => "letters" in system)
    .filter((system) => system.language === language)
    .map(({ id, authority, year, letters }) => ({
      id,
      label: `${authority} ${year}`,
      script: "Latin",
      isStandard: true,
      share: settings.romanize.traditions.standard,
      rules: spellingRules(letters),
    }));
}

function spellingRules(letters: Spellings): LetterRules<readonly Spelling[]> {
  return readRules(Object.fromEntries(Object.entries(letters).map(([key, texts]) => [key, withProbabilities(texts)])));
}

function withProbabilities(texts: string | readonly string[]): Spelling[] {
  const all = typeof texts === "string" ? [texts] : texts;
  const { rarer } = settings.romanize.traditions;
  const whole = all.reduce((sum, _, rank) => sum + rarer ** rank, 0);
  return all.map((text, rank) => ({ text: withPlainSigns(text), probability: rarer ** rank / whole }));
}
