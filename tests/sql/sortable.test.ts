import fc from "fast-check";
import { expect, test } from "vitest";
import { sortable, unsortable } from "../../src/sql/sortable.ts";

// Texts that go into a database and come back; there they stand in the order of UTF-16 units, if bytes are compared.

const unit = fc.oneof(
  fc.constantFrom(
    "\u0000",
    "\u0001",
    "\u0002",
    "\ud7ff",
    "\ud800",
    "\udbff",
    "\udc00",
    "\udfff",
    "\ue000",
    "\uffff",
    "a",
    "я",
  ),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
);
const text = fc.array(unit, { maxLength: 6 }).map((units) => units.join(""));
const bytes = (value: string): Buffer => Buffer.from(sortable(value), "utf8");

test.each(["", "Иван", "Łódź", "👍", "محمد"])("%s has a text of its own", (value) => {
  expect(unsortable(sortable(value))).toBe(value);
});

test("most names are themselves", () => {
  expect(sortable("Иван Łódź محمد გიორგი")).toBe("Иван Łódź محمد გიორგი");
});

test("any string comes back, holds no zero and no half of a pair, and stands where it stands here", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(unsortable(sortable(a))).toBe(a);
      expect(sortable(a)).not.toContain("\u0000");
      expect(bytes(a).toString("utf8")).toBe(sortable(a));
      expect(Math.sign(Buffer.compare(bytes(a), bytes(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
    { seed: 20261201, numRuns: 2000 },
  );
});
