import { readFileSync } from "node:fs";
import type { Language } from "./stocks.ts";

/**
 * One way to spell Cyrillic names, written down from published standards and habits of the press. The library's own
 * spelling data is left alone on purpose: a benchmark that spells by its rules would measure itself.
 */
export interface Tradition {
  readonly id: string;
  readonly label: string;
  /** Of the queries that are not in the Cyrillic of the list. */
  readonly share: number;
  readonly source: string;
  /**
   * Whether the initial of a vowel is all that stands for it (Yu.) or its first letter (Y.); of a consonant it is all
   * (Sh.).
   */
  readonly vowelInitials: "group" | "letter";
  /**
   * Cyrillic and Latin by turns, `-` for nothing. `^е` is е at the start and after a vowel or a sign, `_є` at the
   * start only, `ий$` at the end, `<с>` between vowels.
   */
  readonly letters: string;
  readonly ukrainian: string;
  readonly belarusian: string;
  readonly turkic: string;
  readonly noDoubles?: boolean | undefined;
}

export function readTraditions(): Tradition[] {
  return JSON.parse(readFileSync("bench/data/scale/traditions.json", "utf8")) as Tradition[];
}

interface Rules {
  readonly written: ReadonlyMap<string, string>;
  /** The longest group that begins with a letter; 0 for a letter that is always written the same. */
  readonly longest: ReadonlyMap<string, number>;
}

const VOWELS = "аеёиоуыэюяіїєәөүұ";
const SIGNS = "ьъ'";

/** Spells words of a language by a tradition. */
export function speller({ letters, noDoubles, ...others }: Tradition, language: Language): (word: string) => string {
  const rules = rulesOf(language === "russian" ? letters : `${letters} ${others[language]}`);
  return (text) => {
    const spelled = text.split(/(?<=[ -])/u).map((word) => {
      const latin = spell(word.toLowerCase(), rules);
      // The second word of «Марат улы» stays small.
      return /^\p{Lu}/u.test(word) ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
    });
    const whole = spelled.join("");
    return noDoubles ? whole.replace(/(.)\1/giu, "$1") : whole;
  };
}

function rulesOf(list: string): Rules {
  const words = list.split(" ");
  const written = new Map<string, string>();
  const longest = new Map<string, number>();
  for (let place = 0; place < words.length; place += 2) {
    const key = words[place] ?? "";
    written.set(key, (words[place + 1] ?? "").replace("-", ""));
    const group = key.replace(/[\^_$<>]/g, "");
    const isPlain = key === group && group.length === 1;
    const first = group.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, isPlain ? 0 : group.length));
  }
  return { written, longest };
}

function spell(word: string, rules: Rules): string {
  let latin = "";
  for (let place = 0; place < word.length; ) {
    const { length, written } = groupAt(word, place, rules);
    latin += written;
    place += length;
  }
  return latin;
}

/** The longest letter group at a place; one that asks for its surroundings goes before one that does not. */
function groupAt(word: string, place: number, rules: Rules): { readonly length: number; readonly written: string } {
  const [before, letter] = [word.charAt(place - 1), word.charAt(place)];
  for (let length = rules.longest.get(letter) ?? 0; length > 0; length--) {
    const group = word.slice(place, place + length);
    if (group.length < length) continue;
    const key = keysOf(group, before, word.charAt(place + length)).find((one) => rules.written.has(one));
    if (key !== undefined) return { length, written: rules.written.get(key) ?? "" };
  }
  return { length: 1, written: rules.written.get(letter) ?? letter };
}

/** What the rules may call a group between these letters, the narrowest first. */
function keysOf(group: string, before: string, after: string): string[] {
  return [
    ...(before === "" ? [`_${group}`] : []),
    ...(before === "" || isVowel(before) || SIGNS.includes(before) ? [`^${group}`] : []),
    ...(after === "" ? [`${group}$`] : []),
    ...(isVowel(before) && isVowel(after) ? [`<${group}>`] : []),
    group,
  ];
}

function isVowel(letter: string): boolean {
  return letter !== "" && VOWELS.includes(letter);
}

/** What stands for a name as an initial. */
export function initialOf(word: string, tradition: Tradition, spelled: (word: string) => string): string {
  const latin = spelled(word.charAt(0));
  const isShort = tradition.vowelInitials === "letter" && isVowel(word.charAt(0).toLowerCase());
  return `${isShort ? latin.charAt(0) : latin}.`;
}
