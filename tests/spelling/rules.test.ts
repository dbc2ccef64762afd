import { describe, expect, test } from "vitest";
import { read } from "../../src/sound/read.ts";
import type { SymbolId } from "../../src/sound/symbols.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { scriptOf } from "../../src/text/code-points.ts";
import { fold } from "../../src/text/fold.ts";
import { words } from "../../src/text/words.ts";
import { isPossible, mayRead } from "../may-read.ts";
import { readWord, sounds as usual } from "../usual-rules.ts";
import { bare, readings, type SpellingFile, sounds, spellings } from "./files.ts";

// What every file of data/spelling must keep. A failure shows the letter groups to mend.

const rules = ({ letters }: SpellingFile) => Object.entries(letters);
const groups = (file: SpellingFile) => [...new Set(rules(file).map(([key]) => bare(key)))];

test("there are traditions, each with an id, a label and a file of its own", () => {
  expect(spellings.length).toBeGreaterThan(10);
  for (const field of ["id", "label"] as const) {
    expect(new Set(spellings.map((file) => file[field])).size).toBe(spellings.length);
  }
});

test("some traditions show themselves by short letter groups, each listed once", () => {
  expect(spellings.flatMap(({ shows = [] }) => shows).length).toBeGreaterThan(3);
  for (const { shows = [] } of spellings) expect(new Set(shows).size).toBe(shows.length);
});

describe.each(spellings)("$path", (file) => {
  test("uses no sound that sounds.json lacks", () => {
    const unknown = rules(file).filter(([, rule]) =>
      readings(rule)
        .flat()
        .some((one) => one !== "" && one !== "-" && !isSound(one)),
    );
    expect(unknown).toEqual([]);
  });

  test("has letter groups of its script only", () => {
    const foreign = groups(file).filter((group) => !isOfScript(group, file.script));
    expect(foreign).toEqual([]);
  });

  test("shows its tradition only by letter groups that it has", () => {
    expect((file.shows ?? []).filter((group) => !groups(file).includes(group))).toEqual([]);
  });

  test("has letter groups that are written as the program compares them", () => {
    expect(groups(file).filter((group) => fold(group) !== group)).toEqual([]);
  });

  test("repeats a reading only to make another one behind it rarer", () => {
    const idle = rules(file).filter(
      ([, rule]) => Array.isArray(rule) && rule.length > 1 && rule.at(-1) === rule.at(-2),
    );
    expect(idle).toEqual([]);
  });

  test("has samples, and they read as stated", () => {
    expect(file.samples.length).toBeGreaterThan(0);
    const wrong = file.samples.filter(([word, reading]) => !readsAs(file, word, reading.split(" ")));
    expect(wrong.map(([word, reading]) => `${word}: ${reading}, but it is read as ${readingOf(file, word)}`)).toEqual(
      [],
    );
  });
});

function isSound(sound: string): boolean {
  return Object.hasOwn(sounds.sounds, sound);
}

function isOfScript(group: string, script: string): boolean {
  const scripts = Array.from(group, (letter) => scriptOf(letter.codePointAt(0) as number));
  return scripts.every((one) => one === script || one === undefined);
}

/** A word in a name of the tradition, if only that shows how it is read, or by itself. */
function symbolsOf({ id, onlyShown, syllables }: SpellingFile, word: string): readonly SymbolId[] {
  return read(usual, fold(word), onlyShown || syllables ? [id] : []).symbols;
}

/** Whether a word may have the sounds stated in some tradition, however rare. */
function readsAs(file: SpellingFile, word: string, stated: readonly string[]): boolean {
  return mayRead(symbolsOf(file, word), stated, isPossible);
}

function readingOf(file: SpellingFile, word: string): string {
  const all = symbolsOf(file, word).map((symbol) =>
    usual.symbols.meaningOf(symbol).map(({ sound }) => sound || "nothing"),
  );
  return all.map((one) => one.join("/")).join(" ");
}

describe("sounds.json", () => {
  test("names each pair of confused sounds once, of sounds that it lists", () => {
    const pairs = sounds.confusions.map((one) => [...one.sounds].sort().join(" "));
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
    expect(sounds.confusions.filter((one) => !one.sounds.every(isSound))).toEqual([]);
  });

  test("says how to write each sound in the letters a to z", () => {
    const unwritten = Object.entries(sounds.sounds).filter(([sound, { plain = sound }]) => !/^[a-z]*$/.test(plain));
    expect(unwritten).toEqual([]);
  });

  test("lists no sound that no tradition uses", () => {
    const used = new Set(spellings.flatMap((file) => rules(file).flatMap(([, rule]) => readings(rule).flat())));
    expect(Object.keys(sounds.sounds).filter((sound) => !used.has(sound))).toEqual([]);
  });
});

test("every word of the table in a script that has a tradition can be read", () => {
  const scripts = new Set(spellings.map(({ script }) => script));
  const all = bashkortostan.flatMap(({ names }) => names.flatMap(({ text }) => words(text)));
  const readable = all.filter(({ script }) => script !== undefined && scripts.has(script));
  expect(readable.length).toBeGreaterThan(200);
  const unread = readable.filter(({ folded }) => readWord(folded).symbols.length === 0 && !/^[ьъ]$/.test(folded));
  expect(unread.map(({ folded }) => folded)).toEqual([]);
});
