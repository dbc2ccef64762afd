import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { tempFiles } from "../temp-files.ts";
import { resolve, STAFF } from "./resolve-column.ts";

// A run that is interrupted and gone on with writes the same file, byte for byte, as one that is not. Here the states are
// made in which a process may leave its files; tests/dist/batch.test.ts kills processes.

vi.mock("../../../src/node/pool.ts", () => import("../../node/in-thread-pool.ts"));

const NAMES = ["Жанна Щукина", "Schanna Schtschukina", "Щукина", "", '"Юра', "Никто, Никак"];
const ROWS = 5_000;
/** The beginning of a file, some 65,000 letters, is read before anything is written. */
const NOTE = "a note that makes rows long enough for a few of them to be more than a beginning";

/** A table of people, of which some rows span two lines and some cannot be read. */
function people(rows: number): string {
  const row = (number: number): string => {
    const name = NAMES[number % NAMES.length] ?? "";
    const cell = name.startsWith('"') ? name : `"${name}"`;
    return number % 7 === 0 ? `${number},${cell},"${NOTE}\n${NOTE}"\n` : `${number},${cell},${NOTE}\n`;
  };
  return `row,who,note\n${Array.from({ length: rows }, (_, number) => row(number)).join("")}`;
}

const jsonLines = (rows: number): string =>
  Array.from({ length: rows }, (_, number) => `{"row":${number},"note":"${NOTE}","who":"${NAMES[number % 3]}"}\n`).join(
    "",
  );

const FORMS = [
  ["people.csv", "out.csv", people(ROWS)],
  ["people.csv", "out.csv.gz", people(ROWS)],
  ["people.csv", "out.jsonl", people(ROWS)],
  ["people.jsonl", "out.jsonl.gz", jsonLines(ROWS)],
] as const;

/** The files of a run that was interrupted after three blocks or so, and what they should have become. */
interface Interrupted {
  readonly argv: readonly string[];
  readonly output: string;
  readonly progress: string;
  readonly whole: Buffer;
}

/** A call with another argument in some place. */
const withArgument = (argv: readonly string[], at: number, other: string): readonly string[] =>
  argv.map((argument, place) => (place === at ? other : argument));

/** Standard input that fails somewhere. */
const failing = (text: string, letters: number): Parameters<typeof resolve>[1] => ({
  stdin: [Buffer.from(text.slice(0, letters))],
  stdinFails: "EIO",
});

async function interrupted(
  input: string,
  name: string,
  text: string,
  letters = text.length * 0.8,
): Promise<Interrupted> {
  const files = tempFiles<string>({ staff: STAFF, [input]: text, [`whole-${name}`]: "" });
  const { staff = "" } = files;
  const whole = join(staff, "..", `whole-${name}`);
  const output = join(staff, "..", name);
  const asked = ["--table", staff, "--column", "who"];
  await resolve([...asked, files[input] ?? "", "--output", whole, "--force"]);
  const { code, err } = await resolve([...asked, "-", "--output", output], failing(text, letters));
  expect([code, err]).toEqual([2, expect.stringMatching(/standard input: cannot be read .* --resume goes on/)]);
  return {
    argv: [...asked, files[input] ?? "", "--output", output],
    output,
    progress: `${output}.allonym-progress`,
    whole: readFileSync(whole),
  };
}

async function goOn({ argv, output, progress, whole }: Interrupted) {
  const { code, err } = await resolve([...argv, "--resume"]);
  expect(err).not.toContain("bug");
  expect([code, existsSync(progress)]).toEqual([0, false]);
  expect(readFileSync(output).equals(whole)).toBe(true);
  return err;
}

describe.each(FORMS)("%s to %s", (input, name, text) => {
  test("as it was left", async () => {
    const run = await interrupted(input, name, text);
    const left = readFileSync(run.output);
    expect(left.length).toBeGreaterThan(1_000);
    expect(run.whole.subarray(0, left.length).equals(left)).toBe(true);
    expect(await goOn(run)).toContain("goes on behind 3,072 rows.");
  });

  test("what was left can be read", async () => {
    const { output } = await interrupted(input, name, text);
    const bytes = readFileSync(output);
    const left = String(name.endsWith(".gz") ? gunzipSync(bytes) : bytes);
    expect(left.endsWith("\n")).toBe(true);
  });

  test("killed while it wrote a block, its note, or both", async () => {
    const run = await interrupted(input, name, text);
    const [left, notes] = [readFileSync(run.output), readFileSync(run.progress)];
    for (const bytes of [1, 700, 20_000]) {
      // Half a block stands in the output, and half a line in the notes.
      writeFileSync(run.output, run.whole.subarray(0, left.length + bytes));
      writeFileSync(run.progress, Buffer.concat([notes, notes.subarray(notes.length - 40, notes.length - 1)]));
      await goOn(run);
    }
    // The first line says of what the output is, and is there before the output.
    for (const end of [notes.length - 1, notes.length - 300, notes.indexOf("\n") + 1]) {
      writeFileSync(run.output, left);
      // A block was written, its note was not.
      writeFileSync(run.progress, notes.subarray(0, end));
      await goOn(run);
    }
  });

  test("the machine went down, and the output lacks what the notes say", async () => {
    const run = await interrupted(input, name, text);
    const [left, notes] = [readFileSync(run.output), readFileSync(run.progress)];
    for (const bytes of [left.length - 1, left.length >> 1]) {
      writeFileSync(run.output, left.subarray(0, bytes));
      writeFileSync(run.progress, notes);
      expect(await goOn(run)).toContain("rows more were there and are made again, as they were changed.");
    }
  });

  test("twice", async () => {
    const run = await interrupted(input, name, text, text.length * 0.5);
    const { code } = await resolve(
      ["--table", run.argv[1] ?? "", "--column", "who", "-", "--output", run.output, "--resume"],
      failing(text, text.length * 0.9),
    );
    expect(code).toBe(2);
    await goOn(run);
  });
});

test("interrupted before the first block, or before anything: it is begun", async () => {
  const run = await interrupted("people.csv", "out.csv", people(ROWS), 80_000);
  expect(readFileSync(run.output, "utf8")).toBe("row,who,note,status,id,name,score,reason\n");
  await goOn(run);
  rmSync(run.output);
  expect(await goOn(run)).toContain("there is nothing yet to go on with, it is begun.");
});

describe("nothing is gone on with that is of something else", () => {
  const MEND = "Give what was given then, or begin it anew with --force.";
  const text = people(3_000);

  async function refused(argv: (run: Interrupted) => readonly string[], version?: string): Promise<string> {
    const run = await interrupted("people.csv", "out.csv", text);
    const before = readFileSync(run.output);
    const { code, err } = await resolve([...argv(run), "--resume"], { ...(version && { version }) });
    expect(code).toBe(2);
    expect(readFileSync(run.output).equals(before)).toBe(true);
    await goOn(run);
    return err;
  }

  test.each<[what: string, said: string, argv: (argv: readonly string[]) => readonly string[]]>([
    ["another threshold", `another --threshold (then 0.6, now 0.9). ${MEND}`, (argv) => [...argv, "--threshold", ".9"]],
    ["another type", `another --type (then any, now place). ${MEND}`, (argv) => [...argv, "--type", "place"]],
    ["another column", `another --column (then who, now note). ${MEND}`, (argv) => withArgument(argv, 3, "note")],
    ["another form", `another form or titles. ${MEND}`, (argv) => [...argv, "--json"]],
  ])("%s", async (_what, said, argv) => {
    // The name of the output says its form, and --json must not contradict it.
    const wanted = said.includes("form") ? "--json and --output" : said;
    expect(await refused((one) => argv(one.argv))).toContain(wanted);
  });

  test("another version of the library", async () => {
    expect(await refused(({ argv }) => argv, "2.0.0")).toContain(
      `another version of allonym (then 1.2.3, now 2.0.0). ${MEND}`,
    );
  });

  test("another table, be it one with the same names", async () => {
    const { other } = tempFiles({ other: STAFF.replace("\n7,", "\n70,") });
    expect(await refused(({ argv }) => withArgument(argv, 1, other))).toMatch(
      /another table of entities \(then [0-9a-f]{16}, now [0-9a-f]{16}\)/,
    );
  });

  test.each<[what: string, input: string, said: string]>([
    ["other rows", text.replace("\n6,", "\n60,"), "has other rows among its first 2048"],
    ["fewer rows", people(1_000), "has 1000 rows only"],
    ["no rows", "row,who,note\n", "has 0 rows only"],
    ["other titles", text.replace("row,", "number,"), "another form or titles"],
  ])("a file of %s", async (_what, input, said) => {
    const { other } = tempFiles({ other: input });
    expect(await refused(({ argv }) => withArgument(argv, 4, other))).toContain(said);
  });
});

describe("files that are there", () => {
  const setting = () => {
    const { staff, people, out } = tempFiles({ staff: STAFF, people: "who\nЖанна Щукина\n", out: "as it was" });
    return { staff, people, out, argv: ["--table", staff, "--column", "who", people] };
  };

  test("an output is not overwritten, unless by --force", async () => {
    const { argv, out } = setting();
    const { code, err } = await resolve([...argv, "-o", out]);
    expect([code, err]).toEqual([2, `allonym: ${out}: is there already. Say --force to begin it anew.\n`]);
    expect(readFileSync(out, "utf8")).toBe("as it was");
    expect((await resolve([...argv, "-o", out, "--force"])).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("match");
  });

  test("an unfinished one neither: --resume is named", async () => {
    const run = await interrupted("people.csv", "out.csv", people(3_000));
    const { code, err } = await resolve(run.argv);
    expect([code, err]).toEqual([
      2,
      `allonym: ${run.output}: is there already. Say --force to begin it anew, --resume to go on with it, as it is unfinished.\n`,
    ]);
    await goOn(run);
  });

  test("--resume leaves alone what is no unfinished output", async () => {
    const { argv, out } = setting();
    const { code, err } = await resolve([...argv, "-o", out, "--resume"]);
    expect([code, err]).toEqual([2, expect.stringContaining("is complete, or not by allonym")]);
    writeFileSync(`${out}.allonym-progress`, "no progress\n");
    expect((await resolve([...argv, "-o", out, "--resume"])).err).toContain("cannot be gone on with.");
    expect(readFileSync(out, "utf8")).toBe("as it was");
  });

  test("an output that somebody has written anew meanwhile is left alone", async () => {
    const run = await interrupted("people.csv", "out.csv", people(3_000));
    writeFileSync(run.output, "of somebody\n".repeat(1_000));
    const { code, err } = await resolve([...run.argv, "--resume"]);
    expect([code, err]).toEqual([2, expect.stringContaining("holds other rows than were written.")]);
    expect(readFileSync(run.output, "utf8")).toMatch(/^of somebody\n/);
  });

  test.each(["staff", "people"] as const)("the output is never one of the inputs: %s", async (which) => {
    const files = setting();
    const before = readFileSync(files[which], "utf8");
    const { code, err } = await resolve([...files.argv, "-o", join(files[which], "..", ".", which), "--force"]);
    expect([code, err]).toEqual([2, expect.stringContaining("which is read. Name another file.")]);
    expect(readFileSync(files[which], "utf8")).toBe(before);
  });

  test("a folder that is not there, and an index that is not there yet, are told before anything is read", async () => {
    const { argv, out } = setting();
    const missing = await resolve([...argv, "-o", join(out, "..", "no", "out.csv")]);
    expect([missing.code, missing.err]).toEqual([2, expect.stringMatching(/^allonym: .*: there is no folder .*no\./)]);
    const index = join(out, "..", "new.index");
    const same = await resolve([...argv, "--index", index, "-o", index]);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining("which is read. Name another file.")]);
    expect(existsSync(index)).toBe(false);
  });

  test("a title that is not there is told before the output is touched", async () => {
    const { argv, out } = setting();
    const { code, err } = await resolve([...withArgument(argv, 3, "whom"), "-o", out, "--force"]);
    expect([code, err]).toEqual([2, expect.stringContaining('has no column "whom"; its columns are "who".')]);
    expect(readFileSync(out, "utf8")).toBe("as it was");
  });

  test.runIf(existsSync("/dev/full"))("a full disk is told, without a stack", async () => {
    const { argv } = setting();
    const { code, err } = await resolve([...argv, "-o", "/dev/full"]);
    expect([code, err]).toEqual([2, expect.stringContaining("/dev/full: cannot be written (ENOSPC")]);
    expect(err).not.toContain("bug");
    expect(existsSync("/dev/full.allonym-progress")).toBe(false);
  });
});
