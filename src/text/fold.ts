import text from "gather:text";
import { file } from "../base/gathered.ts";
import { UnitMemo } from "../base/memo.ts";
import { APOSTROPHE, type CharacterClass, classOf, DIGIT, OTHER_LETTER, scriptOf } from "./code-points.ts";
import { limitMarks } from "./combining-marks.ts";

interface LookalikesFile {
  readonly latin: string;
  readonly cyrillic: string;
}

const LOOKALIKES = /* @__PURE__ */ pairs(/* @__PURE__ */ file<LookalikesFile>(text, "latin"));

/**
 * The form of a word that is compared: compatibility letters replaced (ﬁ, Ａ), lower case, composed, without
 * invisible characters and stress marks; every apostrophe is '; a letter that looks like one of the script of
 * the rest of the word is replaced by it (Latin a in Cyrillic Путaн).
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const lower = repairLookalikes(limitMarks(word).normalize("NFKC")).toLowerCase();
  const composed = repairLookalikes(lower.normalize("NFC"));
  let folded = "";
  for (const character of composed) {
    const characterClass = classOf(character.codePointAt(0) as number);
    if (characterClass >= DIGIT) folded += character;
    else if (characterClass === APOSTROPHE) folded += "'";
  }
  return folded;
}

// Most words need no more than small letters.
const PLAIN = /^(?:[A-Za-z]+|[А-Яа-яЁё]+)$/;

/** What {@link foldUnit} says of a unit whose folding depends on its neighbours, or is no single unit. */
export const DEPENDS = 1;

const FOLDED: UnitMemo = /* @__PURE__ */ new UnitMemo((unit) => foldAlone(unit, classOf(unit)));

/** What a UTF-16 unit is folded to among letters of its script, or {@link DEPENDS}. */
export function foldUnit(unit: number): number {
  return FOLDED.get(unit);
}

const SIGMA = 0x3a3;

function foldAlone(unit: number, characterClass: CharacterClass): number {
  // Sigma has another form at the end of a word; syllables of Hangul and Indic vowels compose.
  if (characterClass < APOSTROPHE || characterClass === OTHER_LETTER || unit === SIGMA) return DEPENDS;
  const letter = String.fromCharCode(unit);
  const folded = fold(letter);
  const isSameClass = folded.length === 1 && classOf(folded.charCodeAt(0)) === characterClass;
  return isSameClass && letter.normalize("NFKC") === letter ? folded.charCodeAt(0) : DEPENDS;
}

function repairLookalikes(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (let at = 0; at < word.length; at++) {
    const script = scriptOf(word.charCodeAt(at));
    if (script === "Latin") latin++;
    else if (script === "Cyrillic") cyrillic++;
  }
  if (latin === 0 || cyrillic === 0) return word;
  const replacement = latin > cyrillic ? LOOKALIKES.toLatin : LOOKALIKES.toCyrillic;
  return [...word].map((letter) => replacement.get(letter) ?? letter).join("");
}

function pairs({ latin, cyrillic }: LookalikesFile): Record<"toLatin" | "toCyrillic", ReadonlyMap<string, string>> {
  const from = [...latin];
  const to = [...cyrillic];
  return {
    toCyrillic: new Map(from.map((letter, index) => [letter, to[index] as string])),
    toLatin: new Map(to.map((letter, index) => [letter, from[index] as string])),
  };
}
