import { describe, expect, test } from "vitest";
import type { EndingKind } from "../../src/sound/name-endings.ts";
import { sharedEndings } from "../../src/sound/shared-endings.ts";
import { readWord } from "../usual-rules.ts";

/** The endings of two words that stand for each other, as "longer = shorter: why". */
function shared(a: string, b: string, kind: EndingKind): string[] {
  const [one, other] = [readWord(a), readWord(b)];
  return sharedEndings(one, other, kind).map(({ i, j, endings: { endings, tradition } }) => {
    const lengths = [one.symbols.length - i, other.symbols.length - j].sort();
    expect(lengths, "they begin where they are told to").toEqual(endings.map(({ length }) => length).sort());
    return `${endings.map((ending) => ending.join("")).join(" = ")}: ${tradition}`;
  });
}

describe("endings that stand for each other", () => {
  test.each<[string, string, EndingKind, string]>([
    ["Иванова", "Иванов", "surname", "ova = ov: feminine form"],
    ["Ivanovas", "Иванов", "surname", "ovas = ov: Lithuanian ending"],
    ["Алсын", "Алсынов", "surname", "ov = : Bashkir form without -ов"],
    ["Иванович", "Иван", "patronymic", "ovič = : patronymic ending"],
    ["Петровна", "Петрова", "patronymic", "ovna = ova: Bulgarian patronymic"],
  ])("%s, %s (%s): %s", (a, b, kind, expected) => {
    expect(shared(a, b, kind)).toContain(expected);
    expect(shared(b, a, kind), "the other way round").toContain(expected);
  });
});

describe("no endings that stand for each other", () => {
  test.each<[string, string, string, EndingKind]>([
    ["they are the same", "Марина", "Галина", "surname"],
    ["they have no counterpart in the other word", "Иванова", "Жук", "surname"],
    ["of words of the other kind only", "Иванович", "Иван", "surname"],
    ["too little is left of the words", "Ова", "Ов", "surname"],
    ["a word cannot be read", "Иванова", "加", "surname"],
    ["neither can be read", "", "", "surname"],
  ])("%s: %s, %s", (_, a, b, kind) => {
    expect(shared(a, b, kind)).toEqual([]);
  });
});
