import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { createResolver } from "../../src/index.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles } from "./temp-files.ts";

// `allonym check` on lists of people's own; entity files: tests/contribution.

async function check(contents: Readonly<Record<string, string | Uint8Array | null>>, ...options: string[]) {
  const paths = tempFiles(contents);
  const files = Object.values(paths);
  const io = fakeIo();
  const code = await run(["check", ...options, ...files], io, { ...fakeLibrary(), createResolver });
  const folder = (files[0] ?? "").replace(/[^/\\]+$/, "");
  return { code, out: io.out().replaceAll(folder, ""), err: io.err().replaceAll(folder, "") };
}

/** The first lines of messages: what is wrong. */
const problemsOf = (out: string): string[] => out.split("\n").filter((line) => /^\S+:\d+, /.test(line));

describe("a list is usable", () => {
  test.each<[what: string, file: string, text: string, records: string]>([
    ["CSV", "a.csv", "id;name;name:en\n1;Анна Щукина;Anna Shchukina\n2;Юрий Лужин;\n", "2 records = 2 entities"],
    ["JSON lines", "a.jsonl", '{"id":"1","names":["Анна Щукина"]}\n', "1 record = 1 entity"],
    [
      "FollowTheMoney",
      "a.json",
      '{"id":"1","schema":"Person","properties":{"name":["Anna Shchukina"]}}\n',
      "1 record = 1 entity",
    ],
    [
      "namesakes that say so",
      "a.json",
      '[{"id":"1","names":["Anna Orlova"],"sharedWith":["2"]},{"id":"2","names":["Anna Orlova"],"sharedWith":["1"]}]',
      "2 records = 2 entities",
    ],
    [
      "tests that hold",
      "a.jsonl",
      '{"id":"1","names":["Анна Щукина"],"tests":{"resolves":["Anna Szczukina"]}}',
      "1 record",
    ],
    [
      "tests of another meaning",
      "a.jsonl",
      '{"id":"1","names":["Анна Щукина"],"tests":{"resolves":"passed"}}',
      "1 record",
    ],
  ])("%s", async (_what, file, text, records) => {
    const { code, out, err } = await check({ [file]: text });
    expect(out).toContain(records);
    expect(out).toMatch(/: no fault\.\n$/);
    expect(err).toMatch(new RegExp(`^allonym: ${file}: `));
    expect(code).toBe(0);
  });
});

describe("a list has a fault", () => {
  test.each<[what: string, text: string, says: readonly string[]]>([
    [
      "a record without a name",
      '{"id":"1","names":["Анна"]}\n{"id":"2","names":[]}\n',
      ['a.jsonl:2, id "2": no name.'],
    ],
    [
      "an id that came before",
      '{"id":"1","names":["Анна Щукина"]}\n\n{"id":"1","names":["Юрий Лужин"]}\n',
      ['a.jsonl:3, id "1": its id is that of line 1 (a.jsonl:1).'],
    ],
    [
      "a name of two",
      '{"id":"1","names":["Анна Щукина"]}\n{"id":"2","names":["Юрий Лужин","АННА ЩУКИНА"]}\n',
      ['a.jsonl:2, id "2", name "АННА ЩУКИНА": 1 has it too (a.jsonl:1).'],
    ],
    [
      "a name that names nobody",
      '{"id":"1","names":["Анна Щукина","?!"]}\n',
      ['a.jsonl:1, id "1", name "?!": it gives none'],
    ],
    [
      "a namesake that does not say so",
      '{"id":"1","names":["Анна Щукина"],"sharedWith":["2"]}\n{"id":"2","names":["Юрий Лужин"]}\n',
      ['a.jsonl:1, id "1", sharedWith "2": 2 does not say so of 1.'],
    ],
    [
      "tests that do not hold",
      '{"id":"1","names":["Анна Щукина"],"tests":{"resolves":["Paris"],"rejects":["Anna Szczukina"]}}\n',
      ['a.jsonl:1, id "1", tests.resolves "Paris": it gives none', 'tests.rejects "Anna Szczukina": it gives match 1'],
    ],
    [
      "a link to a record that was rejected, which is not told twice",
      '{"id":"1","names":["Анна Щукина"],"distinctFrom":["2"]}\n{"id":"2","names":[]}\n',
      ['a.jsonl:2, id "2": no name.'],
    ],
  ])("%s", async (_what, text, says) => {
    const { code, out } = await check({ "a.jsonl": text });
    expect(problemsOf(out)).toEqual(says.map((part) => expect.stringContaining(part)));
    expect(out.match(/^ {2}Rule: .+\.$/gm)).toHaveLength(says.length);
    expect(out.match(/^ {2}Mend: .+\.$/gm)).toHaveLength(says.length);
    expect(code).toBe(1);
  });

  test("records are entities and rejected ones together, and faults are counted by rule", async () => {
    const { out } = await check({ "a.csv": "id,name\n1,Анна Щукина\n2,\n1,Юрий Лужин\n3,\n" });
    expect(out).toContain(
      "4 records = 1 entity + 3 rejected: 3 faults.\n  2  every record is an entity\n" +
        "  1  the id is used once over all tables\n",
    );
  });

  test("several lists are one table", async () => {
    const { out } = await check({
      "a.csv": "id,name\n1,Анна Щукина\n",
      "b.csv": "id,name\n1,Юрий Лужин\n2,Анна Щукина\n",
    });
    expect(problemsOf(out)).toEqual([
      expect.stringContaining('b.csv:2, id "1": a.csv:2 has it too (a.csv:2)'),
      expect.stringContaining('b.csv:3, id "2", name "Анна Щукина": 1 has it too (a.csv:2)'),
    ]);
  });

  test("of thousands of one rule twenty are told, and all are counted; --json tells all", async () => {
    const list = { "a.csv": `id,name\n${Array.from({ length: 50 }, (_, at) => `${at},\n`).join("")}1,Анна Щукина\n` };
    const { out } = await check(list);
    expect(problemsOf(out)).toHaveLength(20);
    expect(out).toContain("  50  every record is an entity (30 more than are told above; --json tells all)\n");
    expect((await check(list, "--json")).out.trim().split("\n")).toHaveLength(51);
  });

  test("no letter of it steers the terminal", async () => {
    const { out, err } = await check({
      "a.jsonl": '{"id":"\\u001b[2J","names":[]}\n{"id":"1","names":["Анна\\u202e \\u001b?"]}\n',
    });
    for (const letter of ["\u{1B}", "\u{202E}"]) expect(out + err).not.toContain(letter);
  });
});

test("--contribution asks a list for what the rules for contributions want", async () => {
  const list = {
    "a.jsonl":
      '{"id":"Q1","type":"person","names":["Анна Щукина"]}\n' +
      '{"id":"luzhin","type":"person","description":"chess player","desk":4,' +
      '"names":[{"text":"Yuri  Luzhin","lang":"en","sources":[{"title":"A novel, 1930"}]}]}\n',
  };
  expect((await check(list)).out).toContain("no fault");
  const { code, out } = await check(list, "--contribution");
  expect(problemsOf(out)).toEqual([
    expect.stringContaining('a.jsonl:1, id "Q1": the record lacks the field "description"'),
    expect.stringContaining('a.jsonl:1, id "Q1": id must match'),
    expect.stringContaining('a.jsonl:1, id "Q1", name "Анна Щукина": names[0] lacks the field "lang"'),
    expect.stringContaining('a.jsonl:1, id "Q1", name "Анна Щукина": names[0] lacks the field "sources"'),
    expect.stringContaining('a.jsonl:2, id "luzhin", name "Yuri  Luzhin" (en): U+0020 U+0020 at position 4'),
  ]);
  expect(code).toBe(1);
});

test("--json: a line for each fault, and one with the counts", async () => {
  const { out } = await check({ "a.csv": "id,name\n1,Анна Щукина\n2,\n" }, "--json");
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      file: "a.csv",
      line: 3,
      entry: 'id "2"',
      rule: "every record is an entity",
      problem: "no name",
      mend: "Mend the record, or take it out: it is left out of all answers.",
    },
    {
      records: 2,
      entities: 1,
      retired: 0,
      rejected: 1,
      faults: 1,
      rules: { "every record is an entity": 1 },
      namesAsked: true,
    },
  ]);
});

test("how a list is read can be said, as for --table", async () => {
  const { out } = await check({ "a.csv": "nr,who\n1,Анна Щукина\n" }, "--id", "nr", "--names", "who");
  expect(out).toContain("1 record = 1 entity: no fault.");
});

describe("an array of records in the contributors' form is held to their rules", () => {
  const record = (id: string, text: string, more = {}) => ({
    id,
    type: "place",
    description: "town",
    names: [{ text, lang: "en", canonical: true, sources: [{ title: "A gazetteer" }] }],
    ...more,
  });

  test.each<[what: string, records: readonly object[], says: readonly string[]]>([
    ["all right", [record("ufa", "Ufa"), record("birsk", "Birsk")], []],
    ["a lack", [record("ufa", "Ufa"), { ...record("birsk", "Birsk"), description: "" }], ['a.json:23, id "birsk"']],
    [
      "a fault of a rule",
      [record("ufa", "Ufa"), record("birsk", "Birsk  City")],
      ['id "birsk", name "Birsk  City" (en)'],
    ],
    ["a name of two", [record("ufa", "Ufa"), record("vfa", "Ufa")], ["ufa has it too (a.json:"]],
    ["an id of two", [record("ufa", "Ufa"), record("ufa", "Birsk")], ["has it too (a.json:"]],
  ])("%s", async (_what, records, says) => {
    const [first, ...others] = records;
    const text = JSON.stringify([{ $schema: "../../schema/entity.json", ...first }, ...others], null, 1);
    const { out } = await check({ "a.json": text });
    const faults = problemsOf(out).filter((line) => !line.includes("formatted"));
    expect(faults).toEqual(says.map((part) => expect.stringContaining(part)));
  });
});

describe("a mistake in the call, or what cannot be read", () => {
  test.each<[why: string, argv: readonly string[], says: string]>([
    ["no path", [], "Name a folder of entity files, or a list"],
    ["an unknown option", ["--nope", "a.csv"], "Unknown option '--nope'"],
    ["no such file", ["no-such.csv"], "no-such.csv: no such file or folder. Check the path."],
    ["a folder without entity files", ["src/cli"], "holds no entity file"],
  ])("%s", async (_why, argv, says) => {
    const io = fakeIo();
    expect(await run(["check", ...argv], io, fakeLibrary())).toBe(2);
    expect(io.err()).toContain(says);
    expect(io.out()).toBe("");
  });
});

test.each([
  ["check", "allonym check staff.csv"],
  ["new", "allonym new --name"],
])("%s --help shows an example", async (command, example) => {
  const io = fakeIo();
  expect(await run([command, "--help"], io, fakeLibrary())).toBe(0);
  expect(io.out()).toContain(example);
  expect(io.out()).toContain("Exit code: 0");
});

test("a reader that leaves has what it wanted", async () => {
  const { list } = tempFiles({ list: "id,name\n1,\n2,Анна Щукина\n" });
  const io = fakeIo({ stdoutFails: "EPIPE" });
  expect(await run(["check", list], io, { ...fakeLibrary(), createResolver })).toBe(0);
});
