import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createResolver,
  type EntityInput,
  type ExtractOptions,
  extract,
  type Mention,
  type Resolver,
} from "../../src/index.ts";
import { extractStream } from "../../src/node/index.ts";
import { people } from "../extract/people.ts";
import { collect, cutAt } from "./pieces.ts";
import { asynchronous, Counted } from "./sources.ts";

// Mentions of a text that comes in chunks.

const RUN = { seed: 20261121, numRuns: 150 };
const HANGS = { timeout: 60_000 };
const BLOCK = 2 ** 18;

const found = async (chunks: Iterable<string> | AsyncIterable<string>, options?: ExtractOptions) =>
  collect(extractStream(chunks, people, options));

/** The mentions in a few words each. */
const said = async (chunks: Iterable<string> | AsyncIterable<string>) =>
  (await found(chunks)).map(({ text, resolution }) =>
    resolution.status === "match" ? `${text}=${resolution.entity.id}` : `${text}=? (${resolution.reason})`,
  );

/** What does not depend on which of the person's names in the text is the nearest. */
const inShort = ({ start, end, resolution: { status, candidates } }: Mention<EntityInput>) =>
  `${start}-${end} ${status} ${candidates.map(({ entity }) => entity.id)}`;

/** Lines that name nobody, longer than a block. */
const MUCH = `${"nothing of note was said in that year. ".repeat(2)}\n\n`.repeat(BLOCK / 70);

const TEXT = `Руслан Габбасов 😀 met Ruslan\u00a0Jabasov and R. Gabbasov.

Габбасова ждали в Уфе. Fail Alsynov’s letter, Ivan Petrov, Ufa.`;

test("however a text is cut into chunks, its mentions are those of extract", HANGS, async () => {
  const word = fc.constantFrom(...TEXT.split(" "), "Ruslan Gabbasov", "\n", ". ", "\ud800", "Ivan Petrov");
  const text = fc.oneof(
    fc.constant(TEXT),
    fc.array(word, { maxLength: 20 }).map((words) => words.join(" ")),
  );
  const options = fc.constantFrom<ExtractOptions>({}, { unknown: true }, { type: "person" }, { threshold: 0.99 });
  let mentions = 0;
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 8 }), options, async (one, cuts, asked) => {
      const whole = extract(people, one, asked);
      expect(await found(cutAt(one, cuts), asked)).toEqual(whole);
      mentions += whole.length;
    }),
    RUN,
  );
  expect(mentions).toBeGreaterThan(RUN.numRuns);
});

test("unit by unit, too", async () => {
  expect((await found(TEXT.split(""))).map(({ text }) => text)).toEqual(extract(people, TEXT).map(({ text }) => text));
});

test("a text of many blocks gives the same mentions, cut anywhere, with offsets of the whole text", HANGS, async () => {
  const text = `${TEXT}\n\n${MUCH}${TEXT}\n\n${MUCH}${TEXT}`;
  const whole = await found([text]);
  expect(whole.map(({ start, end }) => text.slice(start, end))).toEqual(whole.map((mention) => mention.text));
  expect(whole.length).toBe(3 * extract(people, TEXT).length);
  expect(whole.at(-1)?.start).toBe(text.lastIndexOf("Ufa"));
  expect(whole.map(inShort)).toEqual(extract(people, text).map(inShort));
  for (const cuts of [[7, 9, 2 * BLOCK + 1], [whole.at(-1)?.start ?? 0], [BLOCK / 2, BLOCK + 11, 2 * BLOCK + 100]])
    expect(await found(cutAt(text, cuts))).toEqual(whole);
});

// Known mistake: a surname with initials that was attached to a person is a full name in later blocks.
test.fails("later blocks know the same names as extract", async () => {
  const text = `Ruslan Gabbasov spoke. R. Gabbasov left.\n\n${MUCH}Gabbasov came.`;
  expect((await found([text])).at(-1)?.resolution).toEqual(extract(people, text).at(-1)?.resolution);
});

describe("a person named in full is known by the surname", () => {
  test("in the next block", async () => {
    expect(await said(["Ruslan Gabbasov spoke.\n\n", MUCH, "Gabbasov left."])).toEqual([
      "Ruslan Gabbasov=gabbasov",
      "Gabbasov=gabbasov",
    ]);
  });

  test("in all later ones", async () => {
    expect(await said(["Ruslan Gabbasov spoke.\n\n", MUCH, "Ufa.\n\n", MUCH, "Mr Gabbasov left."])).toEqual([
      "Ruslan Gabbasov=gabbasov",
      "Ufa=ufa",
      "Gabbasov=gabbasov",
    ]);
  });

  test("as it was misspelt there", async () => {
    expect(await said(["Ruslan Jabasov spoke.\n\n", MUCH, "Jabasov left."])).toEqual([
      "Ruslan Jabasov=gabbasov",
      "Jabasov=gabbasov",
    ]);
  });

  test("in the own block, before it as well", async () => {
    expect(await said(["Gabbasov left. Ruslan Gabbasov stayed."])).toEqual([
      "Gabbasov=gabbasov",
      "Ruslan Gabbasov=gabbasov",
    ]);
  });

  test("but not in an earlier one, which has been told already", async () => {
    expect(await said(["Gabbasov left.\n\n", MUCH, "Ruslan Gabbasov stayed."])).toEqual(["Ruslan Gabbasov=gabbasov"]);
  });

  test("of two of them it may be either, also if they are of two blocks", async () => {
    const twins = createResolver([
      { id: "marat", names: ["Marat Gabbasov"] },
      { id: "ruslan", names: ["Ruslan Gabbasov"] },
    ]);
    const chunks = ["Ruslan Gabbasov spoke.\n\n", MUCH, "Marat Gabbasov spoke.\n\n", MUCH, "Gabbasov left."];
    const all = await collect(extractStream(chunks, twins));
    expect(all.map(({ resolution }) => resolution.status)).toEqual(["match", "match", "ambiguous"]);
  });

  test("another text knows nothing of it", async () => {
    await said(["Ruslan Gabbasov spoke."]);
    expect(await said(["Gabbasov left."])).toEqual([]);
  });
});

describe("the source", () => {
  test("may be a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "allonym-"));
    try {
      const path = join(folder, "text.txt");
      writeFileSync(path, TEXT);
      // Seven bytes at a time cut letters in two.
      expect(await found(createReadStream(path, { encoding: "utf8", highWaterMark: 7 }))).toEqual(
        extract(people, TEXT),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("may be a set or an async generator, or nothing at all", async () => {
    expect(await said(new Set(["Ruslan ", "Gabbasov"]))).toEqual(["Ruslan Gabbasov=gabbasov"]);
    expect(await said(asynchronous(["Ruslan ", "Gabbasov"]))).toEqual(["Ruslan Gabbasov=gabbasov"]);
    expect(await said([])).toEqual([]);
  });

  test("is not touched before the first mention is asked for", () => {
    const chunks = new Counted();
    extractStream(chunks, people);
    expect(chunks.taken).toBe(0);
  });

  test("is closed if the loop is left, and not read to its end", async () => {
    let [taken, isClosed] = [0, false];
    function* chunks(): Generator<string> {
      try {
        for (; taken < 100; taken++) yield `Ufa.\n\n${MUCH}`;
      } finally {
        isClosed = true;
      }
    }
    for await (const { text } of extractStream(chunks(), people)) {
      expect(text).toBe("Ufa");
      break;
    }
    expect(isClosed).toBe(true);
    expect(taken).toBeLessThan(3);
  });

  test("fails: what was found before is given, then comes that error", async () => {
    const error = new Error("the file is gone");
    function* chunks(): Generator<string> {
      yield `Ufa.\n\n${MUCH}`;
      yield MUCH;
      throw error;
    }
    for (const source of [chunks(), asynchronous(chunks())]) {
      const texts: string[] = [];
      const reading = (async () => {
        for await (const { text } of extractStream(source, people)) texts.push(text);
      })();
      await expect(reading).rejects.toBe(error);
      expect(texts).toEqual(["Ufa"]);
    }
  });

  test.each([
    ["a Buffer, as of a stream without an encoding", Buffer.from("Ufa")],
    ["a number", 5],
    ["nothing", undefined],
  ])("gives %s: the error says at which place", async (_, odd) => {
    const reading = found(["Ufa", odd as unknown as string]);
    await expect(reading).rejects.toMatchObject({ code: "not-a-string", path: "chunks[1]" });
  });
});

test.each([
  ["a string instead of a list", "Ruslan Gabbasov", {}, "chunks"],
  ["a number instead of a list", 5 as unknown as string[], {}, "chunks"],
  ["nothing instead of a list", undefined as unknown as string[], {}, "chunks"],
  ["null instead of a list", null as unknown as string[], {}, "chunks"],
  ["too high a threshold", ["a"], { threshold: 2 }, "options.threshold"],
  ["an unknown type", ["a"], { type: "ship" as "person" }, "options.type"],
  ["unknown: yes", ["a"], { unknown: "yes" as unknown as boolean }, "options.unknown"],
])("%s is refused at once", (_, chunks, options, path) => {
  expect(() => extractStream(chunks, people, options)).toThrow(
    expect.objectContaining({ code: "invalid-option", path }),
  );
});

test("what is no resolver is refused at once", () => {
  expect(() => extractStream(["a"], {} as Resolver<unknown>)).toThrow(TypeError);
});
