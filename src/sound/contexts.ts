import { isConsonant } from "./alphabet.ts";
import { letterGroups } from "./letter-groups.ts";
import { BOUNDARY, CONSONANT, type Context, traditions, VOWEL } from "./spelling.ts";

const VOWELS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ letterGroups.filter((group) => group.length === 1 && everyReadingStartsWithVowel(group)),
);

/** Whether a letter is a vowel to its neighbours; i, j and y, which may be glides, are not. */
export function isVowelLetter(letter: string): boolean {
  return VOWELS.has(letter);
}

// Which letters, their marks taken off, are vowels, by UTF-16 unit; 0 until a letter is met.
const CONTEXTS_OF_UNITS: Uint8Array = /* @__PURE__ */ new Uint8Array(0x10000);

/** What the letter at a place of a word is to its neighbours; a boundary outside of it. */
export function contextAt(word: string, at: number): Context {
  if (at < 0 || at >= word.length) return BOUNDARY;
  const known = CONTEXTS_OF_UNITS[word.charCodeAt(at)] as number;
  return known === 0 ? remember(word.charCodeAt(at)) : (known as Context);
}

function remember(unit: number): Context {
  const letter = String.fromCharCode(unit);
  const isVowel = isVowelLetter(letter) || isVowelLetter(letter.normalize("NFD")[0] as string);
  const context = isVowel ? VOWEL : CONSONANT;
  CONTEXTS_OF_UNITS[unit] = context;
  return context;
}

function everyReadingStartsWithVowel(letter: string): boolean {
  const readings = traditions.flatMap(({ letters }) => letters.get(letter) ?? []);
  return readings.every(([first = ""]) => first !== "" && !isConsonant(first) && !["i", "y", "j"].includes(first));
}
