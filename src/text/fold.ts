import text from "gather:text";
import { file } from "../gathered.ts";
import { classOf, scriptOf } from "./code-points.ts";

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
  const lower = repairLookalikes(word.normalize("NFKC")).toLowerCase();
  const composed = repairLookalikes(lower.normalize("NFC"));
  let folded = "";
  for (const character of composed) {
    const kind = classOf(character.codePointAt(0) as number);
    if (kind === "letter" || kind === "digit") folded += character;
    else if (kind === "apostrophe") folded += "'";
  }
  return folded;
}

// Most words need no more than small letters.
const PLAIN = /^(?:[A-Za-z]+|[А-Яа-яЁё]+)$/;

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
