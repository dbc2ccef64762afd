import { settings } from "../settings.ts";
import { withoutMarks } from "../text/combining-marks.ts";
import { type LetterModel, WORD_END, WORD_START } from "./letter-model.ts";
import { likeliestFirst } from "./likeliest-first.ts";
import { fits, type Rule } from "./rules.ts";
import { spellingProbability } from "./spellings.ts";
import type { Spelling, WritingTradition } from "./traditions.ts";

/** A Cyrillic word that a Latin spelling may stand for. */
export interface WordOriginal {
  readonly text: string;
  /** How probable the word is as a sequence of letters. */
  readonly word: number;
  /** By tradition, in the order of the channel, how probable the spelling is for the word. */
  readonly spelled: readonly number[];
  /** The same for a spelling that mixes traditions. */
  readonly mixed: number;
}

/** A Cyrillic letter group that Latin letters may stand for, and how often they do over all traditions. */
interface OriginalGroup {
  readonly letters: string;
  readonly before: Rule["before"];
  readonly isLast: boolean;
  weight: number;
}

/** The beginning of a word, as the Latin letters so far may stand for it. */
interface WordHypothesis {
  readonly text: string;
  readonly word: number;
  readonly mixed: number;
}

/** How names of a language are spelled in Latin, and how their letters follow one another. */
export interface NoisyChannel {
  readonly traditions: readonly WritingTradition[];
  readonly letters: LetterModel;
  /** What Latin letters may stand for. */
  readonly groups: ReadonlyMap<string, readonly OriginalGroup[]>;
  /** The Latin letters and marks of {@link groups}. */
  readonly known: ReadonlySet<string>;
  /** Latin letters of the longest spelling of a group. */
  readonly longest: number;
}

/** The channel of a language by the traditions that may have spelled a name. */
export function channelOf(
  traditions: readonly WritingTradition[],
  alphabet: string,
  letters: LetterModel,
): NoisyChannel {
  const groups = new Map<string, Map<string, OriginalGroup>>();
  for (const { share, rules } of traditions) {
    for (const rule of [...rules.values()].flat()) {
      if (![...rule.letters].every((letter) => alphabet.includes(letter))) continue;
      for (const spelling of rule.written) addGroup(groups, rule, spelling, share);
    }
  }
  const byText = new Map(Array.from(groups, ([text, byLetters]) => [text, [...byLetters.values()]]));
  const texts = [...byText.keys()];
  const known = new Set(texts.join(""));
  return { traditions, letters, groups: byText, known, longest: Math.max(...texts.map((text) => text.length)) };
}

function addGroup(
  groups: Map<string, Map<string, OriginalGroup>>,
  { letters, before, after }: Rule<readonly Spelling[]>,
  { text, probability }: Spelling,
  share: number,
): void {
  const same = groups.get(text) ?? new Map<string, OriginalGroup>();
  groups.set(text, same);
  const isLast = after?.kinds === "_";
  const key = `${before?.kinds ?? ""} ${letters} ${isLast}`;
  const group = same.get(key) ?? { letters, before, isLast, weight: 0 };
  same.set(key, group);
  group.weight += share * probability;
}

/** The words that a spelling in small letters may stand for: a beam search, letter by letter. */
export function originalsOf(latin: string, channel: NoisyChannel): WordOriginal[] {
  const { traditions, letters, longest } = channel;
  const spelled = withKnownMarks(latin, channel.known);
  const reached: Map<string, WordHypothesis>[] = Array.from({ length: spelled.length + 1 }, () => new Map());
  reached[0]?.set("", { text: "", word: 1, mixed: 1 });
  for (let at = 0; at <= spelled.length; at++) {
    const place = reached[at] as Map<string, WordHypothesis>;
    extend(place, best(place), groupsOf("", at === spelled.length, channel), letters);
    const hypotheses = best(place);
    for (let end = at + 1; end <= Math.min(at + longest, spelled.length); end++) {
      const groups = groupsOf(spelled.slice(at, end), end === spelled.length, channel);
      extend(reached[end] as Map<string, WordHypothesis>, hypotheses, groups, letters);
    }
    if (at < spelled.length) place.clear();
  }
  const { letters: weight, words } = settings.romanize.deromanize;
  return best(reached[spelled.length] as Map<string, WordHypothesis>)
    .slice(0, words)
    .map(({ text, word, mixed }) => ({
      text,
      word: word * letters(WORD_START + text, WORD_END) ** weight,
      spelled: traditions.map(({ rules }) => spellingProbability(text, spelled, rules)),
      mixed,
    }));
}

/**
 * A spelling in which letters with marks that no tradition writes have lost them. A caron is typed for the breve that
 * it looks like (ǐ for the ĭ of ALA-LC).
 */
function withKnownMarks(spelled: string, known: ReadonlySet<string>): string {
  return Array.from(spelled, (letter) => {
    if (known.has(letter)) return letter;
    const withBreve = letter.normalize("NFD").replace(CARON, BREVE).normalize("NFC");
    return known.has(withBreve) ? withBreve : withoutMarks(letter);
  }).join("");
}

const CARON = "\u030c";
const BREVE = "\u0306";

/** The groups that Latin letters may stand for at the end of a word, or within it. */
function groupsOf(latin: string, isEnd: boolean, { groups }: NoisyChannel): readonly OriginalGroup[] {
  const all = groups.get(latin) ?? [];
  return isEnd ? all : all.filter(({ isLast }) => !isLast);
}

function best(place: ReadonlyMap<string, WordHypothesis>): WordHypothesis[] {
  const hypotheses = likeliestFirst(
    [...place.values()],
    ({ mixed, word }) => mixed * word,
    ({ text }) => text,
  );
  return hypotheses.slice(0, settings.romanize.deromanize.wordBeam);
}

/** Adds to a place what hypotheses become by one more group. */
function extend(
  place: Map<string, WordHypothesis>,
  hypotheses: readonly WordHypothesis[],
  groups: readonly OriginalGroup[],
  letters: LetterModel,
): void {
  for (const { letters: group, before, weight } of groups) {
    for (const { text, word, mixed } of hypotheses) {
      if (!fits(before, text, text.length - 1, -1)) continue;
      const longer = text + group;
      const known = place.get(longer);
      if (known !== undefined) place.set(longer, { ...known, mixed: known.mixed + mixed * weight });
      else
        place.set(longer, { text: longer, word: word * groupProbability(text, group, letters), mixed: mixed * weight });
    }
  }
}

function groupProbability(before: string, group: string, letters: LetterModel): number {
  let probability = 1;
  for (let at = 0; at < group.length; at++)
    probability *= letters(WORD_START + before + group.slice(0, at), group.charAt(at));
  return probability ** settings.romanize.deromanize.letters;
}
