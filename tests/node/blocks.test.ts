import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/node/blocks.ts";
import { collect, cutAt } from "./pieces.ts";
import { asynchronous, Counted } from "./sources.ts";

// A text comes in chunks that are cut anywhere, and goes on in blocks that end where a paragraph or a line does.

const RUN = { seed: 20261121, numRuns: 60 };
const HANGS = { timeout: 60_000 };

// The length from which on a block ends where it can, and the longest one.
const BLOCK = 2 ** 18;
const LONGEST = 4 * BLOCK;

const blocks = (chunks: Iterable<unknown> | AsyncIterable<unknown>) => collect(blocksOf(chunks));

/** Whether it begins or ends within a character of two units. */
const isHalved = (block: string) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(block);

/** So many lines of a hundred letters, with an empty line behind every tenth. */
function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `${"x".repeat(99)}\n${at % 10 === 9 ? "\n" : ""}`).join("");
}

describe("a block ends", () => {
  test("never, if the text is short", async () => {
    const text = "Ufa.\n\nMoscow.\n";
    expect(await blocks([text])).toEqual([text]);
    expect(await blocks(Array.from(text))).toEqual([text]);
  });

  test("behind a paragraph", async () => {
    const text = lines(8000);
    const all = await blocks([text]);
    expect(all.length).toBeGreaterThan(2);
    expect(all.slice(0, -1).filter((block) => !block.endsWith("\n\n"))).toEqual([]);
    expect(all.join("")).toBe(text);
  });

  test("behind a line, if no paragraph ends", async () => {
    const text = `${"x".repeat(99)}\n`.repeat(8000);
    const all = await blocks([text]);
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter((block) => !block.endsWith("x\n"))).toEqual([]);
    expect(all.join("")).toBe(text);
  });

  test("behind a space, if a line is too long for any block", async () => {
    const text = "xxxx ".repeat(LONGEST / 4);
    const all = await blocks([text]);
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter((block) => !block.endsWith("x "))).toEqual([]);
    expect(all.join("")).toBe(text);
  });

  test("anywhere, if that line has no spaces", async () => {
    const text = "x".repeat(2 * LONGEST + 5);
    expect((await blocks([text])).map(({ length }) => length)).toEqual([LONGEST, LONGEST, 5]);
  });

  test.each([0, 1])("but not within a character of two units, %i letters behind the beginning", async (letters) => {
    const text = "x".repeat(letters) + "😀".repeat(LONGEST);
    const all = await blocks([text]);
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter((block) => isHalved(block))).toEqual([]);
    expect(all.join("")).toBe(text);
  });

  test("no block is empty, not even behind line ends alone", async () => {
    const text = "\n".repeat(3 * BLOCK);
    const all = await blocks([text]);
    expect(all).not.toContain("");
    expect(all.join("")).toBe(text);
  });
});

describe("a text of nothing has no blocks", () => {
  test.each([
    ["no chunks", []],
    ["an empty chunk", [""]],
    ["some of them", ["", "", ""]],
  ])("%s", async (_, chunks) => {
    expect(await blocks(chunks)).toEqual([]);
  });
});

test(
  "however the text is cut into chunks, the blocks are the same, and together they are the text",
  HANGS,
  async () => {
    const piece = fc.oneof(
      fc.constantFrom("\n\n", "\n", " ", "😀", "\r\n", "", "Уфа. "),
      fc.integer({ min: 1, max: BLOCK }).map((length) => "x".repeat(length)),
      fc.integer({ min: 1, max: 2000 }).map(lines),
      fc.integer({ min: 1, max: BLOCK }).map((length) => "😀 ".repeat(length / 3)),
    );
    const text = fc.array(piece, { minLength: 4, maxLength: 16, size: "max" }).map((pieces) => pieces.join(""));
    const cuts = fc.array(fc.nat(), { maxLength: 12 });
    let several = 0;
    await fc.assert(
      fc.asyncProperty(text, cuts, async (one, at) => {
        const whole = await blocks([one]);
        const cut = await blocks(cutAt(one, at));
        // Compared like this, as a difference between two megabytes takes long to show.
        expect(cut.map(({ length }) => length)).toEqual(whole.map(({ length }) => length));
        expect(cut.join("") === one && whole.join("") === one).toBe(true);
        expect(whole.some(isHalved)).toBe(false);
        if (whole.length > 1) several++;
      }),
      RUN,
    );
    expect(several).toBeGreaterThan(RUN.numRuns / 3);
  },
);

describe("what has not come yet decides nothing", () => {
  test.each([
    ["a paragraph", `${"a".repeat(100)}\n\n${"b".repeat(BLOCK - 103)}\n\n${"c".repeat(100)}`],
    ["a line", `${"a".repeat(100)}\n${"b".repeat(BLOCK - 101)}\n${"c".repeat(100)}`],
  ])("a chunk that ends with a block gives the same blocks: %s", async (_, text) => {
    expect((await blocks(cutAt(text, [BLOCK]))).map(({ length }) => length)).toEqual(
      (await blocks([text])).map(({ length }) => length),
    );
  });

  test("so does one that ends with the longest block", async () => {
    const text = `${"x".repeat(LONGEST)} ${"y".repeat(100)}`;
    expect((await blocks(cutAt(text, [LONGEST]))).map(({ length }) => length)).toEqual(
      (await blocks([text])).map(({ length }) => length),
    );
  });

  test("behind a line that is longer than a block, but no line is cut that is not too long", async () => {
    const text = `${"x ".repeat(BLOCK / 2 + 50)}\n${`${"y ".repeat(49)}\n`.repeat(9000)}`;
    const all = await blocks([text]);
    expect(all.filter((block) => !block.endsWith("\n"))).toEqual([]);
  });
});

describe("the source", () => {
  const names = ["Ruslan ", "Gabbasov"];

  test.each([
    ["a list", names],
    ["a set", new Set(names)],
    ["an async generator", asynchronous(names)],
  ])("may be %s", async (_, chunks) => {
    expect(await blocks(chunks)).toEqual(["Ruslan Gabbasov"]);
  });

  test("is closed if nobody asks for more blocks", async () => {
    const chunks = new Counted();
    for await (const _ of blocksOf(chunks)) break;
    expect(chunks.isClosed).toBe(true);
  });

  test("fails, and so do the blocks, with that error", async () => {
    const error = new Error("the file is gone");
    function* chunks(): Generator<string> {
      yield "Ufa";
      throw error;
    }
    await expect(blocks(chunks())).rejects.toBe(error);
    await expect(blocks(asynchronous(chunks()))).rejects.toBe(error);
  });

  test.each([
    ["a Buffer", Buffer.from("Ufa")],
    ["a number", 5],
    ["nothing", undefined],
    ["a list", ["Ufa"]],
  ])("gives %s, which is no string: the error says at which place", async (_, odd) => {
    await expect(blocks(["Ufa", "", odd, "Ufa"])).rejects.toMatchObject({ code: "not-a-string", path: "chunks[2]" });
  });
});
