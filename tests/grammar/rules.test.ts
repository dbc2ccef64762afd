import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { words } from "../../src/text/words.ts";
import { rules, sounds } from "../usual-rules.ts";
import { type EndingsOfPlaces, files, grammar } from "./grammar-files.ts";

// What every file of data/grammar must keep. A word that breaks the first rule can never be met in a name.

const ENDINGS = ["endings", "genders", "equal", "likeSurnames", "patronymicForms", "inflections"];
// What names of places and bodies are made with may be phrases and stems: see place-words.test.ts.
const OF_PLACES = [
  "functionWords",
  "placeKinds",
  "bodyKinds",
  "modifiers",
  "legalForms",
  "exonyms",
  "placeNames",
  "bodyNames",
];
const NO_WORDS = [
  ...["source", "sources", "$schema", "introducedBy", "hyphened", "namedBefore", "placeEndings", "placeAdjectives"],
  ...["elided", ...Object.keys(grammar.englishSounds)],
  ...ENDINGS,
  ...OF_PLACES,
];

/** Every string of a file that is a word, with the name of its list. */
function wordsIn(value: unknown, list: string): (readonly [list: string, word: string])[] {
  if (NO_WORDS.includes(list)) return [];
  if (typeof value === "string") return [[list, value]];
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, list));
  return Object.entries(value as object).flatMap(([name, inner]) => wordsIn(inner, name));
}

const lists = files.flatMap(({ file, value }) => wordsIn(value, file));

test("there are lists of words", () => {
  expect(lists.length).toBeGreaterThan(150);
  expect(new Set(lists.map(([list]) => list)).size).toBeGreaterThan(10);
});

test("each word is one word, written as the program compares words", () => {
  const never = lists.filter(
    ([, word]) =>
      words(word)
        .map(({ folded }) => folded)
        .join(" + ") !== word,
  );
  expect(never).toEqual([]);
});

test.each([
  ["introduces another name", " ", grammar.otherNames.introducedBy],
  ["is a title with a hyphen", "-", grammar.notes.hyphened],
  ["ends a patronymic", " ", Object.values(grammar.patronymicForms).flat()],
])("what %s is words as the program compares them", (_, glue, phrases) => {
  const never = phrases.filter(
    (phrase) =>
      words(phrase)
        .map(({ folded }) => folded)
        .join(glue) !== phrase,
  );
  expect(never).toEqual([]);
});

test("what may be a name where it introduces another one begins what introduces", () => {
  const first = new Set(grammar.otherNames.introducedBy.map((phrase) => phrase.split(" ")[0]));
  expect(grammar.otherNames.perhapsNames.filter((word) => !first.has(word))).toEqual([]);
});

test("no word that says what somebody is, is a given name", () => {
  const { words: byLanguage, behind } = grammar.notes;
  const noted = [...Object.values(byLanguage).flat(), ...behind, ...grammar.titles];
  expect(noted.length).toBeGreaterThan(500);
  expect(noted.filter((word) => rules.givenNames.isListed(word))).toEqual([]);
});

test("no language lists a word that another lists already", () => {
  const all = Object.values(grammar.notes.words).flat();
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});

test("a South Slavic surname is no patronymic of the Eastern Slavs", () => {
  const surnames = ["petrović", "петровић", "petrovič", "petrovic", "шушкевич", "мацкевич", "вучич", "михновна"];
  const told = surnames.filter((word) => rules.smallWords.patronymicForms.of(word) !== undefined);
  expect(told).toEqual(["михновна"]);
});

describe("endings of places", () => {
  const { equal, apart, derived, ofCompounds } = grammar.placeEndings;
  const pairsOf = (rows: readonly EndingsOfPlaces[]) => rows.flatMap(({ endings }) => endings);
  const isLetters = (text: string): boolean => fold(text) === text;

  test.each([
    ["that stand for each other", equal],
    ["that tell two names", apart],
  ])("%s are sounds, and two", (_, rows) => {
    const pairs = pairsOf(rows);
    expect(pairs.length).toBeGreaterThan(0);
    const unknown = pairs.flat().filter((ending) => ending.split(" ").some((one) => one !== "" && !isSound(one)));
    expect(unknown).toEqual([]);
    expect(pairs.filter(([one, other]) => one === other)).toEqual([]);
  });

  test("no two both stand for each other and tell two names", () => {
    const key = (pair: readonly [string, string]): string => [...pair].sort().join(" = ");
    const alike = new Set(pairsOf(equal).map(key));
    expect(
      pairsOf(apart)
        .map(key)
        .filter((pair) => alike.has(pair)),
    ).toEqual([]);
  });

  test("of forms are letters as the program compares them, and differ from those of the place", () => {
    const pairs = pairsOf(derived);
    expect(pairs.filter(([form, base]) => form === base || form === "")).toEqual([]);
    expect([...pairs.flat(), ...ofCompounds].filter((ending) => !isLetters(ending))).toEqual([]);
  });

  test("of adjectives are letters, too", () => {
    const texts = grammar.placeAdjectives.flatMap(({ stems, endings }) => [...stems.flat(), ...endings]);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !isLetters(text))).toEqual([]);
  });
});

function isSound(sound: string): boolean {
  return sounds.alphabet.all.includes(sound);
}

test("what a genitive keeps of a name begins its ending, in letters as the program compares them", () => {
  const wrong = grammar.genitives.filter(
    ({ endings: [genitive, name] }) =>
      genitive === name || !genitive.startsWith(name) || words(genitive)[0]?.folded !== genitive,
  );
  expect(wrong).toEqual([]);
  expect(new Set(grammar.genitives.map(({ endings: [genitive] }) => genitive)).size).toBe(grammar.genitives.length);
});

describe("endings are sounds", () => {
  test.each([
    ["of patronymics", grammar.patronymics.endings],
    ["that show a surname", grammar.surnames.endings.strong],
    ["that may show a surname", grammar.surnames.endings.weak],
    ["that tell women's surnames from men's", Object.values(grammar.surnames.genders).flat()],
    ["that stand for each other", grammar.surnames.equal.flatMap(({ endings }) => endings)],
  ])("%s", (_, endings) => {
    const unknown = endings.filter((ending) => ending.split(" ").some((one) => one !== "" && !isSound(one)));
    expect(unknown).toEqual([]);
  });

  test("no two endings are declared equal twice", () => {
    const pairs = grammar.surnames.equal.map(({ endings }) => [...endings].sort().join(" = "));
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  test("no ending is both a sure and an unsure sign of a surname", () => {
    const { strong, weak } = grammar.surnames.endings;
    expect(weak.filter((ending) => strong.includes(ending))).toEqual([]);
  });
});
