import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";

async function asked(...argv: string[]) {
  const library = fakeLibrary();
  await run(argv, fakeIo(), library);
  return library.asked;
}

test("the built-in table is the default", async () => {
  expect(await asked("resolve", "Ufa")).toEqual([
    { ids: ["ruslan-gabbasov", "ufa"], threshold: undefined },
    { options: { limit: undefined, type: undefined, threshold: undefined } },
  ]);
});

test("--table replaces it, and may be repeated", async () => {
  expect((await asked("resolve", "--table", "mine", "--table", "more.json", "Ufa"))[0]?.ids).toEqual([
    "mine",
    "more.json",
  ]);
});

test("--limit, --type and --threshold reach the library", async () => {
  expect((await asked("resolve", "--limit", "2", "--type", "place", "--threshold", "0.9", "Ufa"))[1]).toEqual({
    options: { limit: 2, type: "place", threshold: 0.9 },
  });
});

test("variants: --limit, --traditions and --language reach the library, which makes no resolver", async () => {
  expect(await asked("variants", "--limit", "3", "--traditions", "english, german", "--language", "ba", "Өфө")).toEqual(
    [{ options: { limit: 3, traditions: ["english", "german"], language: "ba" } }],
  );
});

test("a name that begins with - goes after --", async () => {
  const io = fakeIo();
  await run(["resolve", "--", "-ov"], io, fakeLibrary());
  expect(JSON.parse(io.out())).toMatchObject({ query: "-ov", status: "none" });
});
