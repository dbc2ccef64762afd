import { describe, expect, test } from "vitest";
import { NamedPersons, type PartOfName } from "../../src/extract/named-persons.ts";
import { createResolver, type EntityInput, extract } from "../../src/index.ts";
import { internalsOf } from "../../src/resolver/engine.ts";

// Who is meant by a surname in a text that names persons in full.

const resolver = createResolver<EntityInput>([
  { id: "gabbasov", names: ["Ruslan Gabbasov"] },
  { id: "khabirov", names: ["Радий Хабиров"] },
  { id: "maladaeva", names: ["Виктория Маладаева"] },
  { id: "orlova", names: ["Anna Orlova"] },
  { id: "orlov", names: ["Ivan Orlov"], distinctFrom: ["orlova"] },
  { id: "petr", names: ["Petr Sidorov"] },
  { id: "pavel", names: ["Pavel Sidorov"] },
  { id: "ufa", type: "place", names: ["Nizhnyaya Ufa"] },
]);

const namedIn = (text: string): NamedPersons<EntityInput> =>
  new NamedPersons(internalsOf(resolver), extract(resolver, text));

const TEXT =
  "Ruslan Gabbasov met Petr Sidorov and Pavel Sidorov. Там были Радий Хабиров, Виктория Маладаева. They saw Nizhnyaya Ufa.";

/** A surname as it stands, with its lemmas, and what else is said of it. */
function surname(texts: string, about: Partial<PartOfName> = {}): PartOfName {
  const all = texts.split(", ");
  // Initials are no part of the word that persons are looked for by.
  const folded = all.map((text) => text.toLowerCase().replace(/\S+\.\s*/g, ""));
  return { texts: all, folded, isOblique: false, isShared: false, sort: "surname", ...about };
}

/** Who is meant, in a few words. */
function said(persons: NamedPersons<EntityInput>, query: PartOfName): string {
  const resolved = persons.resolve(query);
  if (resolved === undefined) return "nobody";
  const { resolution, reading } = resolved;
  const who = resolution.status === "match" ? resolution.entity.id : `? (${resolution.reason})`;
  return `${who}, read as ${query.texts[reading]}`;
}

describe("a surname means", () => {
  const persons = namedIn(TEXT);

  test.each<[string, PartOfName, string]>([
    ["the person named in full", surname("Gabbasov"), "gabbasov, read as Gabbasov"],
    ["the same if it is respelt", surname("Jabasov"), "gabbasov, read as Jabasov"],
    ["nobody, if it is another", surname("Petrov"), "nobody"],
    ["nobody, if it is a given name", surname("Ruslan"), "nobody"],
    ["no place", surname("Ufa"), "nobody"],
    ["two persons", surname("Sidorov"), "? (namesakes), read as Sidorov"],
    ["that of the two whose initial it has", surname("P. Sidorov", { sort: "with-initials" }), "? (namesakes)"],
    ["the person in another case", surname("Хабирову, Хабиров"), "khabirov, read as Хабиров"],
    ["him or a woman, if it may be her lemma", surname("Хабирова, Хабиров"), "? (surname-only), read as Хабиров"],
    ["him, if it is inflected", surname("Хабирова, Хабиров", { isOblique: true }), "khabirov, read as Хабиров"],
    ["the woman as it stands", surname("Маладаева, Маладаев"), "maladaeva, read as Маладаева"],
    ["no woman, if it is a man's", surname("Маладаев"), "nobody"],
    ["him or somebody else who has it", surname("Gabbasov", { isShared: true }), "? (surname-only), read as Gabbasov"],
    ["him by his initial", surname("R. Gabbasov", { sort: "with-initials" }), "gabbasov, read as R. Gabbasov"],
    ["him by it behind", surname("Gabbasov R.", { sort: "with-initials" }), "gabbasov, read as Gabbasov R."],
    [
      "him by his initial, though another has the surname",
      surname("R. Gabbasov", { sort: "with-initials", isShared: true }),
      "gabbasov, read as R. Gabbasov",
    ],
    ["nobody by another initial", surname("M. Gabbasov", { sort: "with-initials" }), "nobody"],
  ])("%s: %s", (_, query, expected) => {
    expect(said(persons, query)).toContain(expected);
  });

  test("whichever of two spellings the text has first", () => {
    expect(said(namedIn("Ruslan Jabasov spoke."), surname("Gabbasov"))).toBe("gabbasov, read as Gabbasov");
    expect(said(namedIn("Ruslan Gabbasov spoke."), surname("Jabasov"))).toBe("gabbasov, read as Jabasov");
  });

  test("the candidates have their evidence", () => {
    const [candidate] = persons.resolve(surname("Jabasov"))?.resolution.candidates ?? [];
    expect(candidate).toMatchObject({ entity: { id: "gabbasov" }, name: { text: "Ruslan Gabbasov" } });
    expect(candidate?.evidence.map(({ kind }) => kind)).toContain("edit");
  });
});

describe("an answer does not depend on what was asked before", () => {
  const queries = [
    surname("Gabbasov"),
    surname("Gabbasov", { isShared: true }),
    surname("Хабирова, Хабиров"),
    surname("Хабирова, Хабиров", { isOblique: true }),
    surname("R. Gabbasov"),
    surname("R. Gabbasov", { sort: "with-initials" }),
  ];
  const alone = queries.map((query) => said(namedIn(TEXT), query));

  test("each of these is another", () => {
    expect(new Set(alone).size).toBe(queries.length);
  });

  test("in order and backwards", () => {
    const [forwards, backwards] = [namedIn(TEXT), namedIn(TEXT)];
    expect(queries.map((query) => said(forwards, query))).toEqual(alone);
    expect([...queries].reverse().map((query) => said(backwards, query))).toEqual([...alone].reverse());
  });
});

describe("words may mean a person", () => {
  const persons = namedIn(TEXT);

  test.each<[string, readonly (readonly string[])[], boolean]>([
    ["a surname", [["gabbasov"]], true],
    ["one near it", [["gabasov"]], true],
    ["a lemma that is one", [["хабировым", "хабиров"]], true],
    ["two words that are one together", [["gab"], ["basov"]], true],
    ["no such word", [["zzyzx"]], false],
    ["two of them", [["zzyzx"], ["yyxxy"]], false],
  ])("%s", (_, lemmas, expected) => {
    expect(persons.mayMean(lemmas)).toBe(expected);
  });
});

describe("whom a text names", () => {
  test.each([
    ["a person in full", "Ruslan Gabbasov spoke.", false],
    ["no person", "They saw Nizhnyaya Ufa.", true],
    ["nobody", "Zzyzx spoke.", true],
  ])("%s: %s", (_, text, areNone) => {
    expect(namedIn(text).areNone).toBe(areNone);
  });
});
