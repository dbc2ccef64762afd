import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo, type Setting } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";

const ESCAPE = "\u{1B}[";

async function shown(argv: string[], setting: Setting = {}): Promise<string> {
  const io = fakeIo({ terminal: true, env: { NO_COLOR: "1" }, ...setting });
  await run(argv, io, fakeLibrary());
  return io.out();
}

describe("a table on a terminal", () => {
  test("resolve: columns stay straight beside Cyrillic, a tie takes a line for each", async () => {
    expect(await shown(["resolve", "Ruslan Jabasov", "Өфө", "Alsynov", "nobody"])).toBe(
      [
        "query           answer                entity           name             score",
        "Ruslan Jabasov  match                 ruslan-gabbasov  Ruslan Gabbasov   0.98",
        "Өфө             match                 ufa              Ufa               1.00",
        "Alsynov         ambiguous: namesakes  alsynov-1        Файыл Алсынов     0.50",
        "                                      alsynov-2        Фаиль Алсынов     0.50",
        "nobody          none: no-candidate",
        "",
      ].join("\n"),
    );
  });

  test("variants: a line for each spelling, other forms of a given name marked", async () => {
    expect(await shown(["variants", "Николай Ли", "nobody", "Щукин"])).toBe(
      [
        "name        spelling        share  written by       given name",
        "Николай Ли  Nikolai Li       50 %  English press",
        "            Mykola Li         2 %  Ukrainian press  another form",
        "nobody      none",
        "Щукин       Shchukin         40 %  English press",
        "            Szczukin    under 1 %  Polish press",
        "",
      ].join("\n"),
    );
  });

  test("control letters cannot steer the terminal, and a long name is cut", async () => {
    const table = await shown(["resolve", `${ESCAPE}2J\u{202E}x\ny`, "a".repeat(1_000_000)]);
    expect(table).toMatch(/^\u{FFFD}\[2J\u{FFFD}x y +none/mu);
    expect(table).toMatch(/^a{32}… {2}none/mu);
  });
});

test("explain: prose, a blank line between the names", async () => {
  expect(await shown(["explain", "Өфө", "nobody"])).toBe("Өфө is answered match.\n\nnobody is answered none.\n");
});

test.each<[colour: boolean, why: string, argv: string[], setting: Setting]>([
  [true, "on a terminal", [], { env: {} }],
  [true, "with an empty NO_COLOR", [], { env: { NO_COLOR: "" } }],
  [false, "with NO_COLOR", [], { env: { NO_COLOR: "1" } }],
  [false, "on a dumb terminal", [], { env: { TERM: "dumb" } }],
  [false, "with --json", ["--json"], { env: {} }],
  [false, "when piped", [], { env: {}, terminal: false }],
])("colour: %s %s", async (colour, _why, argv, setting) => {
  expect((await shown(["resolve", ...argv, "Өфө"], setting)).includes(ESCAPE)).toBe(colour);
});

test.each([[["resolve", "Ruslan Jabasov", "Alsynov", "nobody"]], [["variants", "Николай Ли", "nobody", "Щукин"]]])(
  "colour does not shift the columns of %j",
  async (argv) => {
    const coloured = await shown(argv, { env: {} });
    const stripped = stripVTControlCharacters(coloured).replaceAll(/ +$/gm, "");
    expect(stripped).toBe(await shown(argv));
  },
);
