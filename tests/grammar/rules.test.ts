import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { words } from "../../src/text/words.ts";
import { rules, sounds } from "../usual-rules.ts";

// What every file of data/grammar must keep. A word that breaks the first rule can never be met in a name.

interface Grammar {
  readonly titles: readonly string[];
  readonly notes: {
    readonly words: Readonly<Record<string, readonly string[]>>;
    readonly behind: readonly string[];
    readonly hyphened: readonly string[];
  };
  readonly otherNames: { readonly introducedBy: readonly string[]; readonly perhapsNames: readonly string[] };
  readonly patronymicForms: Readonly<Record<string, readonly string[]>>;
  readonly patronymics: { readonly endings: readonly string[] };
  readonly genitives: readonly { readonly endings: readonly [genitive: string, name: string] }[];
  readonly surnames: {
    readonly endings: { readonly strong: readonly string[]; readonly weak: readonly string[] };
    readonly genders: { readonly feminine: readonly string[]; readonly masculine: readonly string[] };
    readonly equal: readonly { readonly endings: readonly [string, string] }[];
  };
  readonly generic: Readonly<Record<"function" | "postposed", readonly string[]>> &
    Readonly<Record<"light" | "heavy", Readonly<Record<string, readonly string[]>>>>;
}

const FOLDER = "data/grammar";
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({ file, value: JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) }));
const grammar: Grammar = Object.assign({}, ...files.map(({ value }) => value));

const ENDINGS = ["endings", "genders", "equal", "likeSurnames", "patronymicForms"];
const NO_WORDS = ["source", "$schema", "introducedBy", "hyphened", ...ENDINGS];

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

test("no word stands for two kinds of place or body", () => {
  const kinds = { ...grammar.generic.light, ...grammar.generic.heavy };
  const kindsOf = new Map<string, string[]>();
  for (const [kind, all] of Object.entries(kinds)) {
    for (const word of all) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);
  }
  expect([...kindsOf].filter(([, found]) => found.length > 1)).toEqual([]);
});

test("a word that may stand behind the name is one that may be left out", () => {
  const light = new Set(Object.values(grammar.generic.light).flat());
  expect(grammar.generic.postposed.filter((word) => !light.has(word))).toEqual([]);
});

test("no word both joins words and says what sort of place it is", () => {
  const kinds = new Set(Object.values({ ...grammar.generic.light, ...grammar.generic.heavy }).flat());
  expect(grammar.generic.function.filter((word) => kinds.has(word))).toEqual([]);
});

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
    const unknown = endings.filter((ending) =>
      ending.split(" ").some((one) => one !== "" && !sounds.alphabet.all.includes(one)),
    );
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
