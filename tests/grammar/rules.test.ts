import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { words } from "../../src/text/words.ts";
import { rules, sounds } from "../usual-rules.ts";

// What every file of data/grammar must keep. A word that breaks the first rule can never be met in a name.

type WordsByLanguage = Readonly<Record<string, readonly string[]>>;
type Rows<Row> = Readonly<Record<string, Row & { readonly words: WordsByLanguage }>>;

interface EndingsOfPlaces {
  readonly endings: readonly (readonly [string, string])[];
}

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
  readonly functionWords: WordsByLanguage;
  readonly locatives: readonly string[];
  readonly namedBefore: readonly string[];
  readonly placeKinds: Rows<{ readonly family: string }>;
  readonly bodyKinds: Rows<{ readonly family: string }>;
  readonly modifiers: Rows<{ readonly opposite?: readonly string[] }>;
  readonly legalForms: Rows<{ readonly family: string }>;
  readonly exonyms: Readonly<Record<string, WordsByLanguage>>;
  readonly placeNames: Readonly<Record<string, WordsByLanguage>>;
  readonly bodyNames: Readonly<Record<string, WordsByLanguage>>;
  readonly englishSounds: Readonly<Record<string, readonly string[]>>;
  readonly inflections: Readonly<Record<string, string>>;
  readonly placeEndings: {
    readonly equal: readonly EndingsOfPlaces[];
    readonly apart: readonly EndingsOfPlaces[];
    readonly derived: readonly EndingsOfPlaces[];
    readonly ofCompounds: readonly string[];
  };
  readonly placeAdjectives: readonly {
    readonly stems: readonly (readonly [string, string])[];
    readonly endings: readonly string[];
  }[];
}

const FOLDER = "data/grammar";
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({ file, value: JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) }));
const grammar: Grammar = Object.assign({}, ...files.map(({ value }) => value));

const ENDINGS = ["endings", "genders", "equal", "likeSurnames", "patronymicForms", "inflections"];
// What names of places and bodies are made with may be phrases and stems: see below.
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

describe("words of names of places and bodies", () => {
  const { functionWords, locatives, namedBefore, placeKinds, bodyKinds, modifiers, legalForms } = grammar;
  const { exonyms, placeNames, bodyNames } = grammar;
  const kinds = { ...placeKinds, ...bodyKinds };
  const wordsOf = (rows: Rows<object>): readonly WordsByLanguage[] => Object.values(rows).map((row) => row.words);
  /** By what each file holds, its words by language. */
  const listed: readonly (readonly [string, readonly WordsByLanguage[]])[] = [
    ["function words", [functionWords]],
    ["kinds of places", wordsOf(placeKinds)],
    ["kinds of bodies", wordsOf(bodyKinds)],
    ["modifiers", wordsOf(modifiers)],
    ["legal forms", wordsOf(legalForms)],
    ["names of places in other languages", Object.values(exonyms)],
    ["names of places in those of bodies", Object.values(placeNames)],
    ["names of bodies in other languages", Object.values(bodyNames)],
  ];
  const all = (byLanguage: readonly WordsByLanguage[]) => byLanguage.flatMap((one) => Object.values(one).flat());

  test.each(listed)("%s are written as the program compares words; the last may be a stem: нов-", (_, byLanguage) => {
    const texts = all(byLanguage);
    expect(texts.length).toBeGreaterThan(50);
    const never = texts.filter((text) => {
      const folded = text.split(" ").map((word) =>
        words(word.replace(/-$/, ""))
          .map((one) => one.folded)
          .join("+"),
      );
      return (
        folded.join(" ") !==
        text
          .split(" ")
          .map((word) => word.replace(/-$/, ""))
          .join(" ")
      );
    });
    expect(never).toEqual([]);
  });

  test.each(listed)("of %s, none is listed twice for one meaning in one language", (_, byLanguage) => {
    const twice = byLanguage.flatMap((one) =>
      Object.entries(one).flatMap(([language, texts]) =>
        texts.filter((text, at) => texts.indexOf(text) !== at).map((text) => `${language} ${text}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  test("no meaning is both a kind of place and one of body", () => {
    expect(Object.keys(placeKinds).filter((id) => Object.hasOwn(bodyKinds, id))).toEqual([]);
  });

  test("the commonest kinds and legal forms are there in the languages of the register", () => {
    const inLanguage = (rows: Rows<object>, id: string, language: string) => rows[id]?.words[language] ?? [];
    const kindsOfAll = ["city", "district", "river", "lake", "street"];
    const missing = ["ru", "uk", "be", "pl", "de", "en", "lt", "lv", "et", "ro", "tr", "az", "kk"].flatMap((language) =>
      kindsOfAll.filter((id) => inLanguage(kinds, id, language).length === 0).map((id) => `${language} ${id}`),
    );
    expect(missing).toEqual([]);
    expect(inLanguage(legalForms, "limited-company", "ru")).toContain("ооо");
  });

  test("a word behind which it stands where a place is, is a function word", () => {
    const functions = new Set(all([functionWords]));
    expect(locatives.length).toBeGreaterThan(3);
    expect(locatives.filter((word) => !functions.has(word))).toEqual([]);
  });

  // Of these the kind is meant where it stands beside a name: край is "beside" in Bulgarian, с. a village.
  test("in one language, few words both join words and say what sort of place it is", () => {
    const both = wordsOf(kinds).flatMap((row) =>
      Object.entries(row).flatMap(([language, texts]) =>
        texts.filter((text) => functionWords[language]?.includes(text)).map((text) => `${language} ${text}`),
      ),
    );
    expect(both.sort()).toEqual(["bg край", "bg с", "mk крај", "ru с"]);
  });

  test("languages in which the kind stands behind the name have kinds", () => {
    const languages = new Set(wordsOf(placeKinds).flatMap((row) => Object.keys(row)));
    expect(namedBefore.filter((language) => !languages.has(language))).toEqual([]);
  });

  describe("opposites", () => {
    const opposites = Object.entries(modifiers).flatMap(([id, { opposite = [] }]) =>
      opposite.map((other) => [id, other] as const),
    );

    test("are modifiers that are listed, and none is its own", () => {
      expect(opposites.filter(([id, other]) => !Object.hasOwn(modifiers, other) || id === other)).toEqual([]);
    });

    test("are so both ways", () => {
      const alone = opposites.filter(([id, other]) => modifiers[other]?.opposite?.includes(id) !== true);
      expect(alone).toEqual([]);
    });

    test("are never one word in one language", () => {
      const same = opposites.flatMap(([id, other]) =>
        Object.entries(modifiers[id]?.words ?? {}).flatMap(([language, texts]) =>
          texts
            .filter((text) => modifiers[other]?.words[language]?.includes(text))
            .map((text) => `${language} ${text}`),
        ),
      );
      expect(same).toEqual([]);
    });
  });

  test("a name in another language is told from others by two different ones, at least", () => {
    const single = Object.entries(exonyms).filter(([, byLanguage]) => new Set(all([byLanguage])).size < 2);
    expect(single.map(([id]) => id)).toEqual([]);
  });

  test("one word names two places in hardly any language", () => {
    const placesOf = new Map<string, string[]>();
    for (const [id, byLanguage] of Object.entries(exonyms))
      for (const word of new Set(all([byLanguage]))) placesOf.set(word, [...(placesOf.get(word) ?? []), id]);
    expect([...placesOf].filter(([, ids]) => ids.length > 1).map(([word]) => word)).toEqual(["dunaj"]);
  });

  test("no ending of an inflected form is listed twice", () => {
    for (const [script, endings] of Object.entries(grammar.inflections)) {
      const each = endings.split(" ");
      expect(
        each.filter((ending, at) => each.indexOf(ending) !== at),
        script,
      ).toEqual([]);
    }
  });
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
