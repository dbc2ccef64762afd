import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatJson } from "../../src/cli/json-format.ts";
import { type Clone, cloneWith, TOWNS } from "./clone.ts";

// What CONTRIBUTING.md tells a contributor to do, step by step.

const SOURCE = ["--source", "A gazetteer, 2020, https://example.org/7"];
const TULA = ["--name", "Tula@en", "--name", "Тула@ru", ...SOURCE, "--id", "tula", "--type", "place"];
const TOWN = ["--description", "town"];
const LAKE = ["--name", "Lake Birsk@en", ...SOURCE, "--id", "lake-birsk", "--type", "place", "--description", "lake"];
const TABLE = ["--table", TOWNS];

const checked = async (clone: Clone): Promise<string> => (await clone.allonym(["check", TOWNS])).out;
const entity = (clone: Clone, id: string) => JSON.parse(clone.read(`${TOWNS}/${id}.json`));

describe("an alias", () => {
  test("is not known, is added to the file of its entity, and is known", async () => {
    const clone = cloneWith();
    const ask = async () => JSON.parse((await clone.allonym(["resolve", ...TABLE, "Белокаменная"])).out).id;
    expect(await ask()).toBe(null);
    const file = `${TOWNS}/moscow.json`;
    const added = clone.read(file).replace(
      '  "names": [\n',
      `  "names": [
    {
      "text": "Белокаменная",
      "lang": "ru",
      "kind": "nickname",
      "sources": [
        {
          "title": "A gazetteer, 2020"
        }
      ]
    },
`,
    );
    writeFileSync(clone.path(file), added);
    expect(await checked(clone)).toContain("no fault");
    expect((await clone.allonym(["check", file])).out).toBe("1 record = 1 entity: no fault.\n");
    expect(await ask()).toBe("moscow");
  });
});

describe("an entity", () => {
  test("is written, formatted and with a test of its own, and the table is right", async () => {
    const clone = cloneWith();
    const { code, out, err } = await clone.allonym(["new", ...TULA, ...TOWN, ...TABLE]);
    expect([code, err]).toEqual([0, expect.stringContaining("Nearest entities:\n  none\n")]);
    const text = clone.read(`${TOWNS}/tula.json`);
    expect(out).toBe(text);
    expect(text).toBe(formatJson(text));
    const accessed = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    const sources = [{ title: "A gazetteer, 2020", url: "https://example.org/7", accessed }];
    expect(JSON.parse(text)).toEqual({
      $schema: "../../schema/entity.json",
      id: "tula",
      type: "place",
      description: "town",
      names: [
        { text: "Tula", lang: "en", canonical: true, sources },
        { text: "Тула", lang: "ru", sources },
      ],
      tests: { resolves: [expect.stringMatching(/^\p{Script=Latin}+$/u)] },
    });
    expect(await checked(clone)).toBe("6 records = 5 entities + 1 retired id: no fault.\n");
  });

  test("has the language of its letters if none is said, its kinds, and the sources behind its names", async () => {
    const clone = cloneWith();
    const argv = [
      "--name",
      "Theatre of Tula",
      "--source",
      "The Stage, 2020",
      "--name",
      "Тульский театр:x@ru:translation",
    ];
    const more = ["--source", "Театр, 2021", "--source", "Сцена, 2022", "--id", "theatre", "--type", "organization"];
    const rest = ["--description", "theatre", "--resolves", "Theatre of Toula"];
    await clone.allonym(["new", ...argv, ...more, ...rest, ...TABLE]);
    expect(entity(clone, "theatre").names).toEqual([
      { text: "Theatre of Tula", lang: "en", canonical: true, sources: [{ title: "The Stage, 2020" }] },
      {
        text: "Тульский театр:x",
        lang: "ru",
        kind: "translation",
        sources: [{ title: "Театр, 2021" }, { title: "Сцена, 2022" }],
      },
    ]);
  });

  test("that another looks like is told apart in both files, and rejects the other's name", async () => {
    const clone = cloneWith();
    const argv = [...LAKE, "--resolves", "Lac Birsk", "--distinct-from", "birsk", ...TABLE];
    const { code, err } = await clone.allonym(["new", ...argv]);
    expect([code, err]).toEqual([0, expect.stringContaining("birsk (Birsk, town)")]);
    expect(entity(clone, "lake-birsk")).toMatchObject({ distinctFrom: ["birsk"], tests: { rejects: ["Birsk"] } });
    expect(entity(clone, "birsk").distinctFrom).toEqual(["ufa", "lake-birsk"]);
    expect(await checked(clone)).toContain("no fault");
  });

  test("that bears a name of another is told so in both files", async () => {
    const clone = cloneWith();
    const argv = [
      "--name",
      "Birsk River@en",
      "--name",
      "Birsk@de",
      ...SOURCE,
      "--id",
      "birsk-river",
      "--type",
      "place",
    ];
    const rest = ["--description", "river", "--resolves", "Byrsk River", "--shared-with", "birsk"];
    const { code, err } = await clone.allonym(["new", ...argv, ...rest, ...TABLE]);
    expect([code, err]).toEqual([0, expect.stringContaining("written: ")]);
    const shared = ["birsk", "birsk-river"].map((id) => entity(clone, id).sharedWith);
    expect(shared).toEqual([["birsk-river"], ["birsk"]]);
    expect(await checked(clone)).toContain("no fault");
  });
});

describe("an entity is refused, and nothing is written", () => {
  const named = (name: string, ...more: string[]) => ["--name", name, ...SOURCE, "--type", "place", ...TOWN, ...more];

  test.each<[why: string, argv: readonly string[], says: string]>([
    [
      "its id is there",
      [...named("Tula"), "--id", "birsk"],
      'the id "birsk" is taken by data/tables/towns/birsk.json.',
    ],
    ["its id was there", [...named("Tula"), "--id", "old-ufa"], 'the id "old-ufa" is taken by'],
    ["a name is there", [...named("Moscow"), "--id", "tula"], '"Moscow" means moscow. Add the name to its file'],
    ["a name is there, otherwise spelled", [...named("Moskwa"), "--id", "tula"], '"Moskwa" means moscow.'],
    ["its id is no id", [...named("Tula"), "--id", "../Tula"], 'id "../Tula": id must match pattern'],
    ["it is of no type", [...TULA, ...TOWN, "--type", "town"], 'Write "person" or "place"'],
    ["a source is none", [...TULA.slice(0, 4), "--source", "unverified", ...TULA.slice(6), ...TOWN], "is no source"],
    ["its test does not hold", [...TULA, ...TOWN, "--resolves", "Paris"], 'tests.resolves "Paris": it gives none'],
    ["no such entity is there to be told from", [...TULA, ...TOWN, "--distinct-from", "riga"], 'distinctFrom "riga"'],
    ["it has no name that letters lead to", [...named("中村@ja"), "--id", "tula"], "by --resolves"],
  ])("%s", async (_why, argv, says) => {
    const clone = cloneWith();
    const before = await checked(clone);
    const { code, err } = await clone.allonym(["new", ...argv, ...TABLE]);
    expect(err).toContain(says);
    expect(err).toContain("nothing is written");
    expect(code).toBe(1);
    expect(await checked(clone)).toBe(before);
  });

  test("the table is broken already", async () => {
    const clone = cloneWith("broken/links");
    const { code, err } = await clone.allonym(["new", ...TULA, ...TOWN, ...TABLE]);
    expect([code, err]).toEqual([1, expect.stringContaining("mend these first")]);
  });
});

test.each<[why: string, argv: readonly string[], says: string]>([
  ["nothing", [], "new lacks --name, --id, --type, --description."],
  ["no source", ["--name", "Tula", "--id", "tula", "--type", "place", ...TOWN], "new lacks --source behind each name."],
  ["a source before its name", [...SOURCE, "--name", "Tula"], "--source stands behind the names that it shows"],
  [
    "no language where letters are of many",
    [...TULA, ...TOWN, "--name", "طولا", ...SOURCE],
    'such as --name "طولا@ar"',
  ],
  ["a kind that is none", ["--name", "Tula@en:nonsense", ...SOURCE], "@en:nonsense is no language"],
  ["a language that is none", ["--name", "Tula@english", ...SOURCE], "@english is no language"],
  ["a folder that is none", ["--table", "data/tables/cities"], "no such folder"],
  ["an unknown option", ["--nope"], "Unknown option '--nope'"],
  ["a name without its option", ["Tula"], '"Tula" stands alone'],
])("a call of new with %s is a mistake that says what to do", async (_why, argv, says) => {
  const { code, err } = await cloneWith().allonym(["new", ...TABLE, ...argv]);
  expect(err).toContain(says);
  expect(code).toBe(2);
});

describe("asked at a terminal", () => {
  const typed = (...lines: string[]) => ({ terminal: true, typed: true, stdin: `${lines.join("\n")}\n` });

  test("it takes answers, and proposes what it can guess", async () => {
    const clone = cloneWith();
    const answers = [
      "Tula",
      "",
      "A gazetteer, 2020",
      "Тула",
      "",
      "A gazetteer, 2020",
      "",
      "place",
      "town",
      "",
      "",
      "y",
    ];
    const { code, err } = await clone.allonym(["new", ...TABLE], typed(...answers));
    expect([code, err]).toEqual([0, expect.stringContaining("written: data/tables/towns/tula.json")]);
    for (const proposal of ["[en]", "[ru]", "[tula]", "[y]"]) expect(err).toContain(proposal);
    expect(entity(clone, "tula")).toMatchObject({
      id: "tula",
      names: [{ text: "Tula" }, { text: "Тула", lang: "ru" }],
    });
    expect(await checked(clone)).toContain("no fault");
  });

  test.each<[answer: string, code: number, says: string]>([
    ["y", 1, "nothing is written"],
    ["n", 0, "written: data/tables/towns/lake-birsk.json, data/tables/towns/birsk.json"],
  ])("whether a name means an entity that is there: %s", async (answer, code, says) => {
    const argv = [...LAKE, "--resolves", "Lac Birsk", ...TABLE];
    const outcome = await cloneWith().allonym(["new", ...argv], typed(answer, "y"));
    expect(outcome.err).toContain('Does "Lake Birsk" mean birsk?');
    expect(outcome.err).toContain(says);
    expect(outcome.code).toBe(code);
  });

  test.each<[why: string, lines: readonly string[], code: number]>([
    ["no to the last question", ["", "n"], 1],
    ["the end of the input", [], 2],
  ])("nothing is written after %s", async (_why, lines, code) => {
    const clone = cloneWith();
    const outcome = await clone.allonym(["new", ...TULA, ...TOWN, ...TABLE], typed(...lines));
    expect([outcome.code, outcome.err]).toEqual([code, expect.stringContaining("nothing is written")]);
    expect(() => clone.read(`${TOWNS}/tula.json`)).toThrow();
  });

  test("a person is asked for with a word on living persons", async () => {
    const { err } = await cloneWith().allonym(
      ["new", ...TABLE, "--type", "person"],
      typed("Oleg Orlov", "", "A book, 2020", ""),
    );
    expect(err).toContain("Of living persons a public role only");
  });
});
