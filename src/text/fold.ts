import text from "gather:text";
import { file } from "../base/gathered.ts";
import { APOSTROPHE, DIGIT, OTHER_LETTER, type Sort, scriptOf, sortOf } from "./code-points.ts";
import { withoutTowers } from "./combining-marks.ts";

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
  const lower = repairLookalikes(withoutTowers(word).normalize("NFKC")).toLowerCase();
  const composed = repairLookalikes(lower.normalize("NFC"));
  let folded = "";
  for (const character of composed) {
    const sort = sortOf(character.codePointAt(0) as number);
    if (sort >= DIGIT) folded += character;
    else if (sort === APOSTROPHE) folded += "'";
  }
  return folded;
}

// Most words need no more than small letters.
const PLAIN = /^(?:[A-Za-z]+|[А-Яа-яЁё]+)$/;

/** What {@link foldUnit} says of a unit whose folding depends on its neighbours, or is no single unit. */
export const DEPENDS = 1;

// By UTF-16 unit what it is folded to; 0 until it is met.
const FOLDED: Uint16Array = /* @__PURE__ */ new Uint16Array(0x10000);

/** What a UTF-16 unit is folded to among letters of its script, or {@link DEPENDS}. */
export function foldUnit(unit: number): number {
  const known = FOLDED[unit] as number;
  return known === 0 ? remember(unit) : known;
}

function remember(unit: number): number {
  const folded = foldAlone(unit, sortOf(unit));
  FOLDED[unit] = folded;
  return folded;
}

const SIGMA = 0x3a3;

function foldAlone(unit: number, sort: Sort): number {
  // Sigma has another form at the end of a word; syllables of Hangul and Indic vowels compose.
  if (sort < APOSTROPHE || sort === OTHER_LETTER || unit === SIGMA) return DEPENDS;
  const letter = String.fromCharCode(unit);
  const folded = fold(letter);
  const isPlain = folded.length === 1 && letter.normalize("NFKC") === letter && sortOf(folded.charCodeAt(0)) === sort;
  return isPlain ? folded.charCodeAt(0) : DEPENDS;
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
