import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo, type Setting } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles } from "./temp-files.ts";
import { usualLibrary } from "./usual-library.ts";

const NO_COLOUR = { NO_COLOR: "1" };

async function shown(text: string, setting: Setting = {}): Promise<string> {
  const io = fakeIo({ terminal: true, env: NO_COLOUR, stdin: text, ...setting });
  await run(["extract"], io, fakeLibrary());
  return io.out();
}

test.each<[what: string, text: string, shown: string]>([
  ["a match", "said Ruslan Jabasov.\n", "said Ruslan Jabasov [ruslan-gabbasov 98 %].\n"],
  ["a score that rounds to 100 %", "Өфө\n", "Өфө [ufa over 99 %]\n"],
  [
    "an ambiguous name, with all that it may mean",
    "Alsynov left.\n",
    "Alsynov [alsynov-1? 50 %, alsynov-2? 50 %: namesakes] left.\n",
  ],
  ["lines as they are", "\nа\n\n  Өфө\nb\n", "\nа\n\n  Өфө [ufa over 99 %]\nb\n"],
  ["a last line without end", "Өфө", "Өфө [ufa over 99 %]\n"],
  ["line ends of Windows", "a\r\nb\r\n", "a\nb\n"],
  [
    "what could steer the terminal",
    "\u{1B}]0;x\u{7}\u{9B}2J a\rb Өфө\u{202E}\n",
    "\uFFFD]0;x\uFFFD\uFFFD2J a b Өфө [ufa over 99 %]\uFFFD\n",
  ],
])("the text with a note behind each name: %s", async (_what, text, expected) => {
  expect(await shown(text)).toBe(expected);
});

test("colours beside the notes: green for a match, yellow for ambiguous", async () => {
  const text = "Ruslan Jabasov met Alsynov.\n";
  const coloured = await shown(text, { env: {} });
  expect(coloured).toBe(
    "\u{1B}[32mRuslan Jabasov\u{1B}[39m \u{1B}[2m[ruslan-gabbasov 98 %]\u{1B}[22m met " +
      "\u{1B}[33mAlsynov\u{1B}[39m \u{1B}[2m[alsynov-1? 50 %, alsynov-2? 50 %: namesakes]\u{1B}[22m.\n",
  );
  expect(stripVTControlCharacters(coloured)).toBe(await shown(text));
});

test("the id of somebody's own table cannot steer the terminal either", async () => {
  const io = fakeIo({ terminal: true, env: NO_COLOUR, stdin: "Ufa" });
  const entity = { id: "a\n\u{1B}[2Jb", names: ["Ufa"] };
  const candidate = { entity, name: { text: "Ufa" }, score: 1, evidence: [] };
  const resolution = { query: "Ufa", status: "match", entity, score: 1, candidates: [candidate] } as const;
  await run(["extract"], io, { ...fakeLibrary(), extract: () => [{ start: 0, end: 3, text: "Ufa", resolution }] });
  expect(io.out()).toBe("Ufa [a \uFFFD[2Jb over 99 %]\n");
});

test("several files: the name of each before its text", async () => {
  const { a, b } = tempFiles({ a: "Өфө\n", b: "nobody" });
  const io = fakeIo({ terminal: true, env: NO_COLOUR });
  await run(["extract", a, b], io, fakeLibrary());
  expect(io.out()).toContain(`==> ${a} <==\nӨфө [ufa over 99 %]\n\n==> ${b} <==\nnobody\n\n==> all`);
});

test("that nothing was found is said on standard error", async () => {
  const io = fakeIo({ terminal: true, stdin: "nobody" });
  expect(await run(["extract"], io, fakeLibrary())).toBe(1);
  expect([io.out(), io.err()]).toEqual(["nobody\n", "allonym: nothing found.\n"]);
});

test("a person whom the table lacks, with --unknown", async () => {
  const io = fakeIo({ terminal: true, env: NO_COLOUR, stdin: "Leyla Latypova wrote from Ufa.\n" });
  await run(["extract", "--unknown"], io, usualLibrary);
  expect(io.out()).toBe("Leyla Latypova [unknown] wrote from Ufa [ufa over 99 %].\n");
});
