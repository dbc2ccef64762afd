import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { tempFiles } from "./temp-files.ts";
import { usualLibrary } from "./usual-library.ts";

const PEOPLE = "id;name\nzs;Жанна Щукина\nyl;Юрий Лужин\n";
const LABELLED = "query;id\nSchanna Schtschukina;zs\nYury Luzhin;yl\nYury Luzhkov;\n";

async function evaluate(files: Readonly<Record<string, string>>, argv: readonly string[], terminal = false) {
  const paths = tempFiles({ people: PEOPLE, labelled: LABELLED, ...files });
  const io = fakeIo({ terminal });
  const code = await run(["evaluate", paths.labelled, "--table", paths.people, ...argv], io, usualLibrary);
  return { code, out: io.out(), err: io.err() };
}

describe("allonym evaluate", () => {
  test("says in a pipe what is right, as JSON", async () => {
    const { code, out } = await evaluate({}, []);
    expect(code).toBe(0);
    const said = JSON.parse(out);
    expect(said).toMatchObject({ listed: 2, absent: 1, first: 2, firstFive: 2 });
    expect(said.matches[0]).toMatchObject({ threshold: 0.5, count: 2, right: 2, precision: 1, recall: 1 });
  });

  test("says on a terminal from which threshold on to trust the table", async () => {
    const { out } = await evaluate({}, [], true);
    expect(out).toContain("2 names of entities of the table, 1 of none of them.\n");
    expect(out).toMatch(/From [\d.]+ on, 0 of 2 matches are wrong: --threshold [\d.]+\n/);
  });

  test("columns may be called otherwise, and a picture is drawn", async () => {
    const labelled = "who,whom\nSchanna Schtschukina,zs\n";
    const picture = join(tempFiles({ x: "" }).x, "..", "trust.svg");
    const { code } = await evaluate({ labelled }, ["--query", "who", "--answer", "whom", "--svg", picture]);
    expect([code, existsSync(picture)]).toEqual([0, true]);
    expect(readFileSync(picture, "utf8")).toMatch(/^<svg xmlns/);
  });

  test.each([
    [
      "an id that the table lacks",
      { labelled: "query;id\nYury Luzhin;nobody\n" },
      [],
      ':2: "nobody" is the id of no entity',
    ],
    ["a column that is not there", {}, ["--query", "name"], 'has no column "name"; its columns are "query", "id"'],
    ["a share that is none", {}, ["--wrong", "5%"], '--wrong "5%" is not a number from 0 to below 1'],
    ["a file with titles alone", { labelled: "query;id\n" }, [], "there is no labelled name in it"],
    ["a row without a name", { labelled: "query;id\n;zs\n" }, [], "1 row without a name left out"],
    ["a picture in no folder", {}, ["--svg", "/nowhere/trust.svg"], "/nowhere/trust.svg: cannot be written"],
    ["an empty file", { labelled: "" }, [], "holds no row"],
  ])("%s is said", async (_, files, argv, said) => {
    const { code, err } = await evaluate(files, argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
