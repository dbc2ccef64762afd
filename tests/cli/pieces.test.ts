import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "../../src/cli/pieces.ts";

test.each<[text: string, marks: [number, number][], pieces: [start: number, text: string, marked: boolean][]]>([
  ["", [], []],
  ["no name", [], [[0, "no name", false]]],
  ["Ufa", [[0, 3]], [[0, "Ufa", true]]],
  [
    "in Ufa.",
    [[3, 6]],
    [
      [0, "in ", false],
      [3, "Ufa", true],
      [6, ".", false],
    ],
  ],
  [
    "😀Өфө",
    [[2, 5]],
    [
      [0, "😀", false],
      [2, "Өфө", true],
    ],
  ],
  [
    "UfaUfa",
    [
      [0, 3],
      [3, 6],
    ],
    [
      [0, "Ufa", true],
      [3, "Ufa", true],
    ],
  ],
])("%j cut at %j", (text, marks, pieces) => {
  const cut = piecesOf(
    text,
    marks.map(([start, end]) => ({ start, end })),
  );
  expect(cut.map(({ start, text, mark }) => [start, text, mark !== undefined])).toEqual(pieces);
});

test("the pieces together are the text, and each stands where it says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.uniqueArray(fc.nat(30)), (text, cuts) => {
      const places = cuts.filter((place) => place <= text.length).sort((a, b) => a - b);
      const marks = places.flatMap((start, at) =>
        at % 2 === 1 ? [] : [{ start, end: places[at + 1] ?? text.length }],
      );
      const pieces = piecesOf(text, marks);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});
