import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles } from "./temp-files.ts";

async function cluster(argv: readonly string[], terminal = false) {
  const io = fakeIo({ terminal });
  const code = await run(["cluster", ...argv], io, fakeLibrary());
  return { code, out: io.out(), err: io.err() };
}

const WITNESSES = "day;witness\n1;Жанна Щукина\n2;Schanna Schtschukina\n3;\n4;Юрий Лужин\n";

describe("allonym cluster", () => {
  test("a column gives drafts that --table takes, with the lines of their names", async () => {
    const { list } = tempFiles({ list: WITNESSES });
    const { code, out, err } = await cluster(["--column", "witness", list]);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: "draft-1",
        names: [{ text: "Жанна Щукина", canonical: true }, { text: "Schanna Schtschukina" }],
        lines: [2, 3],
      },
      { id: "draft-2", names: [{ text: "Юрий Лужин", canonical: true }], lines: [5] },
    ]);
    expect(err).toBe(
      `allonym: ${list}: a table with semicolons, utf-8; 4 rows\n` +
        "allonym: 3 names: 2 drafts, 1 of them of several spellings; 0 spellings in doubt.\n",
    );
  });

  test("a file of names gives drafts as people read them, control characters made harmless", async () => {
    const { list } = tempFiles({ list: "Иванов Сергей Петрович\nSergei Ivanov\u001b[31m\nИванов Сергей Андреевич\n" });
    const { out } = await cluster([list], true);
    expect(out).not.toContain("\u001b");
    expect(out.split("\n").map((line) => line[0])).toEqual(["И", "?", "S", "?", "?", "И", "?", "3", undefined]);
  });

  test("lines in Windows-1251 are read too", async () => {
    const { list } = tempFiles({
      list: Uint8Array.from([0xd0, 0xe0, 0xe4, 0xe8, 0xe9, 0x20, 0xd5, 0xe0, 0xe1, 0xe8, 0xf0, 0xee, 0xe2, 0x0a]),
    });
    const { out } = await cluster([list]);
    expect(JSON.parse(out).names).toEqual([{ text: "Радий Хабиров", canonical: true }]);
  });

  test("JSON on a terminal holds no letter that it would obey", async () => {
    const { list } = tempFiles({ list: "Радий\u202e Хабиров\u009b2J\n" });
    const { out } = await cluster(["--json", list], true);
    expect(out).not.toMatch(/[\u202e\u009b]/);
    expect(JSON.parse(out).names[0].text).toBe("Радий\u202e Хабиров\u009b2J");
  });

  test.each([
    ["no file", [], "cluster what? Name a file of names. See allonym cluster --help."],
    ["two files", ["a", "b"], 'cluster takes one file: "b" is another'],
    ["a type that is none", ["--type", "river", "a"], '--type "river" is none of person, place, organization, group'],
    ["a file that is not there", ["nowhere.txt"], "nowhere.txt: no such file"],
    ["a column that is not there", ["--column", "nobody"], 'has no column "nobody"; its columns are "day", "witness"'],
  ])("%s is said", async (_, argv, said) => {
    const { list } = tempFiles({ list: WITNESSES });
    const { code, err } = await cluster(argv[0] === "--column" ? [...argv, list] : argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
