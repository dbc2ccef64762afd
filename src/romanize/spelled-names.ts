import { isCyrillic } from "./cyrillic.ts";
import { capitalized, inCapitals, isCapital } from "./letter-case.ts";
import { givenNameForms } from "./name-forms.ts";
import { withPlainSigns } from "./signs.ts";
import { likeliestSpellings, spellingProbability } from "./spellings.ts";
import type { Tradition } from "./traditions.ts";

/** A name as a tradition spells it, word by word. */
export interface SpelledName {
  readonly texts: readonly string[];
  readonly likelihood: number;
  /** Whether a word is another form of the given name. */
  readonly givenName: boolean;
}

interface SpelledWord {
  readonly text: string;
  readonly likelihood: number;
  readonly givenName: boolean;
}

// Among spellings of a name, the part with another form of the given name; and with ё where е is printed for it.
const SHARE_OF_FORMS = 0.04;
const SHARE_OF_YO = 0.15;

const E_FOR_YO = /(?<=[бвгджзклмнпрстфхцчшщ])е/g;

/** The likeliest spellings of the words of a name by one tradition, at most so many. */
export function spellingsOfName(
  words: readonly string[],
  forms: ReadonlyMap<string, readonly string[]>,
  tradition: Tradition,
  limit: number,
): SpelledName[] {
  let names: SpelledName[] = [{ texts: [], likelihood: 1, givenName: false }];
  for (const word of words) {
    const spellings = spellingsOfWord(word, forms.get(word) ?? [], tradition, limit);
    names = names
      // With the fifth name only the first fifth of the spellings can come in: each before goes with four better names.
      .flatMap((name, rank) => spellings.slice(0, Math.floor(limit / (rank + 1))).map((word) => withWord(name, word)))
      .sort(likeliestFirst)
      .slice(0, limit);
  }
  return names;
}

function likeliestFirst(a: SpelledWord | SpelledName, b: SpelledWord | SpelledName): number {
  return b.likelihood - a.likelihood;
}

function withWord({ texts, likelihood, givenName }: SpelledName, word: SpelledWord): SpelledName {
  return {
    texts: [...texts, word.text],
    likelihood: likelihood * word.likelihood,
    givenName: givenName || word.givenName,
  };
}

function spellingsOfWord(
  word: string,
  forms: readonly string[],
  { rules, script }: Tradition,
  limit: number,
): SpelledWord[] {
  const plain = withPlainSigns(word.toLowerCase());
  const withYo = yoForms(plain);
  const originals = [
    { original: plain, part: 1 - SHARE_OF_YO },
    ...withYo.map((original) => ({ original, part: SHARE_OF_YO / withYo.length })),
  ];
  const spelled = originals.flatMap(({ original, part }) =>
    Array.from(likeliestSpellings(original, rules, limit), ([text, likelihood]) => ({
      text: inCaseOf(word, text),
      likelihood: likelihood * part,
      givenName: false,
    })),
  );
  const ofScript = forms.filter((form) => isCyrillic(form) === (script === "Cyrillic"));
  const others = ofScript.map((form) => ({
    text: inCaseOf(word, form.toLowerCase()),
    likelihood: SHARE_OF_FORMS / ofScript.length,
    givenName: true,
  }));
  return [...spelled, ...others].sort(likeliestFirst);
}

/** A word with each е behind a consonant in turn as ё, which е is printed for. */
function yoForms(word: string): string[] {
  return Array.from(word.matchAll(E_FOR_YO), ({ index }) => `${word.slice(0, index)}ё${word.slice(index + 1)}`);
}

/** Listed forms of a given name that no tradition has as spellings of the one given. */
export function otherForms(word: string, traditions: readonly Tradition[]): string[] {
  const original = word.toLowerCase();
  return givenNameForms(word).filter((form) => {
    const spelled = withPlainSigns(form.toLowerCase());
    return !traditions.some(({ rules }) => spellingProbability(original, spelled, rules) > 0);
  });
}

/** A spelling in the case of the word that it spells. */
function inCaseOf(word: string, spelled: string): string {
  if (!isCapital(word.charAt(0))) return spelled;
  return word.length > 1 && word === word.toUpperCase() ? inCapitals(spelled, {}) : capitalized(spelled, {});
}
