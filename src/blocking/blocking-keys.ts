import blocking from "gather:blocking";
import { file } from "../base/gathered.ts";
import { readString } from "../base/options.ts";
import { withoutMarks } from "../text/combining-marks.ts";
import { words } from "../text/words.ts";

interface SchemeFile {
  readonly scheme: number;
  readonly longestKey: number;
  readonly mostKeysOfAWord: number;
  /** Letter group -> class letters; alternatives parted by |, an empty one where the letters may be silent. */
  readonly groups: Readonly<Record<string, string>>;
}

const SCHEME = /* @__PURE__ */ file<SchemeFile>(blocking, "scheme");
const GROUPS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(SCHEME.groups).map(([group, classes]) => [group, classes.split("|")]),
);
const LONGEST_GROUP = /* @__PURE__ */ Math.max(...[...GROUPS.keys()].map(({ length }) => length));

/** Number of the scheme that {@link blockingKeys} follows; it changes only with a major version. */
export const blockingKeysScheme: number = SCHEME.scheme;

/**
 * Short keys for a database column: two spellings of one name nearly always have a key in common, so that candidates
 * can be found by equality there and compared here. A key is the consonant skeleton of a word (b and p, s and sh and so
 * on are one class, vowels are dropped); words of other scripts are keys themselves. Sorted, each key once; none for a
 * text without letters and digits.
 *
 * The scheme is its own and frozen: it does not change when the spelling rules of `resolve` do. Linear time.
 *
 * @throws `not-a-string`
 * @example
 * ```ts
 * blockingKeys("Руслан Габбасов"); // ["KPSF", "RSLN"]
 * blockingKeys("Ruslan Jabasov"); // ["KPSF", "PSF", "RSLN", "SPSF"]
 * ```
 */
export function blockingKeys(name: string): string[] {
  const all = words(readString(name, "name"));
  // Elsewhere Al-Sinov may be written as one word.
  const tied = all.flatMap(({ folded, joined }, index) => (joined ? [`${all[index - 1]?.folded ?? ""}${folded}`] : []));
  const keys = [...all.map(({ folded }) => folded), ...tied].flatMap(wordKeys);
  return [...new Set(keys)].sort();
}

function wordKeys(word: string): string[] {
  const plain = withoutMarks(word).replace(/'/g, "").normalize("NFC");
  let keys = [""];
  for (let at = 0; at < plain.length; ) {
    const group = groupAt(plain, at);
    if (group === undefined) return [word.slice(0, SCHEME.longestKey)];
    keys = extended(keys, GROUPS.get(group) as readonly string[]);
    at += group.length;
  }
  // A word of vowels only has no skeleton: its letters are the key.
  return keys.map((key) => (key === "" ? plain.slice(0, SCHEME.longestKey) : key));
}

function groupAt(word: string, at: number): string | undefined {
  for (let length = LONGEST_GROUP; length > 0; length--) {
    const group = word.slice(at, at + length);
    if (group.length === length && GROUPS.has(group)) return group;
  }
  return undefined;
}

function extended(keys: readonly string[], classes: readonly string[]): string[] {
  const longer = keys.flatMap((key) => classes.map((one) => append(key, one)));
  return [...new Set(longer)].slice(0, SCHEME.mostKeysOfAWord);
}

function append(key: string, classes: string): string {
  const rest = key.endsWith(classes[0] ?? "|") ? classes.slice(1) : classes;
  return (key + rest).slice(0, SCHEME.longestKey);
}
