import { settings } from "../settings.ts";
import { isCyrillic } from "./cyrillic.ts";
import { capitalized, inCapitals, isCapital } from "./letter-case.ts";
import { likeliestFirst } from "./likeliest-first.ts";
import { givenNameForms } from "./name-forms.ts";
import { withPlainSigns } from "./signs.ts";
import { likeliestSpellings, spellingProbability } from "./spellings.ts";
import type { WritingTradition } from "./traditions.ts";

/** A name as a tradition spells it, word by word. */
export interface SpelledName {
  readonly texts: readonly string[];
  readonly likelihood: number;
  /** Whether a word is another form of the given name. */
  readonly givenName: boolean;
}

interface WordSpelling {
  readonly text: string;
  readonly likelihood: number;
  readonly givenName: boolean;
}

const E_FOR_YO = /(?<=[бвгджзклмнпрстфхцчшщ])е/gi;

/** The `limit` likeliest spellings of the words of a name by one tradition. */
export function spellingsOfName(
  words: readonly string[],
  forms: ReadonlyMap<string, readonly string[]>,
  tradition: WritingTradition,
  limit: number,
): readonly SpelledName[] {
  let names: readonly SpelledName[] = [{ texts: [], likelihood: 1, givenName: false }];
  for (const word of words) {
    const spellings = spellingsOfWord(word, forms.get(word) ?? [], tradition, limit);
    const longer = names
      // With the fifth name only the first fifth of the spellings can come in: each goes with four better names.
      .flatMap((name, rank) => spellings.slice(0, Math.floor(limit / (rank + 1))).map((word) => withWord(name, word)));
    names = likeliestFirst(longer, likelihoodOf).slice(0, limit);
  }
  return names;
}

function likelihoodOf({ likelihood }: WordSpelling | SpelledName): number {
  return likelihood;
}

function withWord({ texts, likelihood, givenName }: SpelledName, word: WordSpelling): SpelledName {
  return {
    texts: [...texts, word.text],
    likelihood: likelihood * word.likelihood,
    givenName: givenName || word.givenName,
  };
}

function spellingsOfWord(
  word: string,
  forms: readonly string[],
  { rules, script }: WritingTradition,
  limit: number,
): readonly WordSpelling[] {
  const { otherForms, yo } = settings.romanize.variants;
  const plain = withPlainSigns(word.toLowerCase());
  const withYo = yoForms(plain);
  const originals = [
    { original: plain, part: 1 - yo },
    ...withYo.map((original) => ({ original, part: yo / withYo.length })),
  ];
  const spelled = originals.flatMap(({ original, part }) =>
    Array.from(likeliestSpellings(original, rules, limit), ([text, likelihood]) => ({
      text: inCaseOfWord(word, text),
      likelihood: likelihood * part,
      givenName: false,
    })),
  );
  const ofScript = forms.filter((form) => isCyrillic(form) === (script === "Cyrillic"));
  const others = ofScript.map((form) => ({
    text: inCaseOfWord(word, form.toLowerCase()),
    likelihood: otherForms / ofScript.length,
    givenName: true,
  }));
  return likeliestFirst([...spelled, ...others], likelihoodOf);
}

/** A word with each of its first е behind a consonant in turn as ё, for which е is often printed. */
function yoForms(word: string): string[] {
  return Array.from(word.matchAll(E_FOR_YO), ({ index }) => `${word.slice(0, index)}ё${word.slice(index + 1)}`).slice(
    0,
    settings.romanize.variants.mostYo,
  );
}

/** How many letters have to be spelled for a word, its forms with ё among them. */
export function lettersToSpell(word: string): number {
  return word.length * (1 + Math.min(word.match(E_FOR_YO)?.length ?? 0, settings.romanize.variants.mostYo));
}

/** The other listed forms of a given name, but for those that are spellings of it by some tradition. */
export function otherForms(word: string, traditions: readonly WritingTradition[]): string[] {
  const original = word.toLowerCase();
  return givenNameForms(word).filter((form) => {
    const spelled = withPlainSigns(form.toLowerCase());
    return !traditions.some(({ rules }) => spellingProbability(original, spelled, rules) > 0);
  });
}

/** A spelling in the case of the word that it spells. */
function inCaseOfWord(word: string, spelled: string): string {
  if (!isCapital(word.charAt(0))) return spelled;
  return word.length > 1 && word === word.toUpperCase() ? inCapitals(spelled, {}) : capitalized(spelled, {});
}
