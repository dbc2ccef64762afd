import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { searchQuery } from "../../src/cli/search-query.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";

test.each<[why: string, spellings: string[], query: string]>([
  ["no spellings", [], ""],
  ["one", ["Shchukin"], '"Shchukin"'],
  ["several, in their order", ["Ivan Shchukin", "Iwan Szczukin"], '"Ivan Shchukin" OR "Iwan Szczukin"'],
  ["alike but for case: the first", ["McDonald", "Mcdonald", "MCDONALD"], '"McDonald"'],
  ["alike but for case, in Cyrillic", ["Уфа", "УФА"], '"Уфа"'],
  ["marks make a difference", ["Scukin", "Ščukin", "Scukin'"], '"Scukin" OR "Ščukin" OR "Scukin\'"'],
  [
    "quotes are left out",
    ['Pod"jacev', "OOO “Romashka”", "OOO „Romaschka“"],
    '"Podjacev" OR "OOO Romashka" OR "OOO Romaschka"',
  ],
  ["quotes of all kinds are left out", ["OOO ＂Romashka″", "‟Ufa〃 ˮDom״"], '"OOO Romashka" OR "Ufa Dom"'],
  ["alike but for quotes: the first", ['Pod"jacev', "Podjacev"], '"Podjacev"'],
  ["nothing but quotes", ['"', " "], ""],
  ["a line break", ["Ivan\r\nShchukin"], '"Ivan Shchukin"'],
  ["a control letter", ["Ivan\u{1B}[2J"], '"Ivan\u{FFFD}[2J"'],
])("a query of %s", (_why, spellings, query) => {
  expect(searchQuery(spellings)).toBe(query);
});

test.each<[why: string, terminal: boolean, names: string[], out: string, err: string]>([
  ["in a pipe", false, ["Щукин"], '"Щукин" OR "Shchukin" OR "Szczukin"\n', ""],
  ["on a terminal", true, ["Щукин"], '"Щукин" OR "Shchukin" OR "Szczukin"\n', ""],
  [
    "for each name",
    false,
    ["Щукин", "Подъячев"],
    '"Щукин" OR "Shchukin" OR "Szczukin"\n"Подъячев" OR "Podjacev" OR "Podjačev" OR "Pod\'jacev"\n',
    "",
  ],
  ["but not for a name without spellings", false, ["nobody", "Щукин"], '"Щукин" OR "Shchukin" OR "Szczukin"\n', ""],
  ["not even an empty one, in a pipe", false, ["nobody"], "", ""],
  ["and on a terminal a message instead", true, ["nobody"], "", "allonym: nothing found.\n"],
])("variants --query: a line %s", async (_why, terminal, names, out, err) => {
  const io = fakeIo({ terminal, env: {} });
  await run(["variants", "--query", ...names], io, fakeLibrary());
  expect(io.out()).toBe(out);
  expect(io.err()).toBe(err);
});
