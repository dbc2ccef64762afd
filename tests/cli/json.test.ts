import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles } from "./temp-files.ts";

const GABBASOV = { id: "ruslan-gabbasov", name: "Ruslan Gabbasov", score: 0.98 };
const UFA = { id: "ufa", name: "Ufa", score: 1 };
const ALSYNOVS = [
  { id: "alsynov-1", name: "Файыл Алсынов", score: 0.5 },
  { id: "alsynov-2", name: "Фаиль Алсынов", score: 0.5 },
];
const NO_ANSWER = { id: null, name: null, score: null };

const TIE = {
  status: "ambiguous",
  reason: "namesakes",
  ...NO_ANSWER,
  candidates: [...ALSYNOVS, { ...GABBASOV, score: 0.001 }],
};

async function lines(argv: string[], stdin = "", terminal = false): Promise<unknown[]> {
  const io = fakeIo({ stdin, terminal });
  await run(argv, io, fakeLibrary());
  return io
    .out()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("resolve: one object a query, in the order asked", async () => {
  expect(await lines(["resolve", "Ruslan Jabasov", "Alsynov", "nobody"])).toEqual([
    {
      query: "Ruslan Jabasov",
      status: "match",
      reason: null,
      ...GABBASOV,
      candidates: [GABBASOV, { ...UFA, score: 0.01 }],
    },
    { query: "Alsynov", ...TIE },
    { query: "nobody", status: "none", reason: "no-candidate", ...NO_ANSWER, candidates: [] },
  ]);
});

test("extract: one object a mention, with UTF-16 offsets and the file as given", async () => {
  const { a, b } = tempFiles({ a: "Уже в Өфө.\n", b: "😀 Alsynov" });
  expect(await lines(["extract", a, b])).toEqual([
    { file: a, start: 6, end: 9, text: "Өфө", status: "match", reason: null, ...UFA, candidates: [UFA] },
    { file: b, start: 3, end: 10, text: "Alsynov", ...TIE },
  ]);
});

test("extract: standard input is called -", async () => {
  expect(await lines(["extract"], "Өфө")).toMatchObject([{ file: "-", text: "Өфө" }]);
  expect(await lines(["extract", "-"], "Өфө")).toMatchObject([{ file: "-", text: "Өфө" }]);
});

test("explain: the words beside the resolution", async () => {
  expect(await lines(["explain", "Өфө"])).toEqual([
    {
      query: "Өфө",
      explanation: "Өфө is answered match.",
      status: "match",
      reason: null,
      ...UFA,
      candidates: [UFA],
    },
  ]);
});

test("variants: one object a name, with the spellings as the library gives them", async () => {
  expect(await lines(["variants", "Щукин", "nobody"])).toEqual([
    {
      query: "Щукин",
      variants: [
        { text: "Shchukin", tradition: "english", label: "English press", givenName: false, probability: 0.4 },
        { text: "Szczukin", tradition: "polish", label: "Polish press", givenName: false, probability: 0.004 },
      ],
    },
    { query: "nobody", variants: [] },
  ]);
});

test("variants: names from standard input, one a line", async () => {
  expect(await lines(["variants"], "Щукин\nnobody\n")).toMatchObject([{ query: "Щукин" }, { query: "nobody" }]);
});

test("variants --json: JSON on a terminal too", async () => {
  expect(await lines(["variants", "--json", "Щукин"], "", true)).toMatchObject([{ query: "Щукин" }]);
});

test.each(["resolve", "explain"])("%s --json: JSON on a terminal too", async (command) => {
  expect(await lines([command, "--json", "Өфө"], "", true)).toMatchObject([{ query: "Өфө", id: "ufa" }]);
});

test("a comparison that was cut short says so", async () => {
  const io = fakeIo();
  const resolver = {
    size: 0,
    resolve: (query: string) =>
      ({ query, status: "none", reason: "no-candidate", candidates: [], truncated: true }) as const,
  };
  await run(["resolve", "x"], io, { ...fakeLibrary(), builtInResolver: () => resolver });
  expect(JSON.parse(io.out())).toMatchObject({ truncated: true });
});

test("control letters and lone surrogates stay on one line and survive", async () => {
  const odd = "a\u0000\nb\u{1B}[31m\uD800";
  expect(await lines(["resolve", odd])).toMatchObject([{ query: odd }]);
});
