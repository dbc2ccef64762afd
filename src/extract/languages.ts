import type { Settings } from "../settings.ts";
import { type InflectedLanguage, languages } from "./inflection.ts";
import type { Token } from "./tokens.ts";

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly InflectedLanguage[]> = /* @__PURE__ */ languagesByWord();

function languagesByWord(): Map<string, InflectedLanguage[]> {
  const byWord = new Map<string, InflectedLanguage[]>();
  for (const language of languages) {
    for (const word of language.common) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [language]);
      else known.push(language);
    }
  }
  return byWord;
}

/** The languages that a text may be in. */
export interface TextLanguages {
  readonly all: readonly InflectedLanguage[];
  /** Of each script those of which the text has the most small words; all if it has none. */
  readonly likeliest: readonly InflectedLanguage[];
  /** All nouns have capitals, so that these show no names. */
  readonly capitalNouns: boolean;
  /** Their commonest words and prepositions, which may begin a sentence. */
  readonly commonWords: ReadonlySet<string>;
}

/**
 * The languages that a text may be in, by its smallest words: of each script those with the most of these, and all that
 * come near them. A short text has too few of them to shut a language out, which only letters do that it does not have.
 */
export function languagesOf(tokens: readonly Token[], settings: Settings["extract"]): TextLanguages {
  const counts = new Map<InflectedLanguage, number>();
  // V. Putinas has no Slovak preposition.
  const words = tokens.filter(({ folded, capital, dot }) => !(capital && dot && folded.length === 1));
  for (const { folded } of words)
    for (const language of LANGUAGES_OF_WORD.get(folded) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const count = (language: InflectedLanguage): number => counts.get(language) ?? 0;
  const most = new Map<InflectedLanguage["script"], number>();
  for (const one of languages) most.set(one.script, Math.max(most.get(one.script) ?? 0, count(one)));
  const likely = languages.filter((one) => isLikely(count(one), most.get(one.script) as number, settings));
  const all = likely.filter((one) => count(one) > 0 || !isWrittenOtherwise(tokens, one));
  const met = all.filter((one) => count(one) > 0);
  const likeliest = met.length === 0 ? all : met.filter((one) => count(one) === most.get(one.script));
  // In a short text, in may be a word of several languages.
  const isLikeliest = (one: InflectedLanguage): boolean =>
    all.every((other) => other === one || other.script !== one.script || count(other) < count(one));
  return {
    all,
    likeliest,
    capitalNouns: all.some((one) => one.capitalNouns && count(one) > 0 && isLikeliest(one)),
    commonWords: new Set(all.flatMap(({ common, prepositions }) => [...common, ...prepositions])),
  };
}

function isLikely(count: number, most: number, { languageShare, fewSmallWords }: Settings["extract"]): boolean {
  return most <= fewSmallWords || count * languageShare >= most;
}

/** Whether words that are no names, as they are written small, have letters that a language lacks. */
function isWrittenOtherwise(tokens: readonly Token[], { script, letters }: InflectedLanguage): boolean {
  if (letters === undefined) return false;
  return tokens.some((token) => !token.capital && token.script === script && hasOtherLetter(token.folded, letters));
}

function hasOtherLetter(folded: string, letters: ReadonlySet<string>): boolean {
  for (const letter of folded) if (letter !== "'" && !letters.has(letter)) return true;
  return false;
}
