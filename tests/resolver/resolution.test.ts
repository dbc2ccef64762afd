import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";

// What the caller gets: entities and names as they were given, and evidence that points into both texts.

const ruslan = {
  id: "rg",
  names: ["Ruslan Gabbasov", { text: "г-н Руслан  Шайхулович   Габбасов", lang: "ru" }],
  note: "any field of the caller's",
};
const abbasov = { id: "ra", names: ["Руслан Аббасов"] };
const resolver = createResolver([ruslan, abbasov]);

describe("a candidate", () => {
  test("has the entity that was given, and its best name as an object", () => {
    const [candidate] = resolver.resolve("Rouslan Gabbassov").candidates;
    expect(candidate?.entity).toBe(ruslan);
    expect(candidate?.name).toEqual({ text: "Ruslan Gabbasov" });
  });

  test("has the very name object that was given", () => {
    const [candidate] = resolver.resolve("Руслан Шайхулович Габбасов").candidates;
    expect(candidate?.name).toBe(ruslan.names[1]);
  });

  test("has evidence whose places are letters of the query and of the name", () => {
    const query = "  Gabbasov, Shaikhulovich Ruslan";
    const [candidate] = resolver.resolve(query).candidates;
    const { text } = candidate?.name ?? { text: "" };
    const told = candidate?.evidence.map((one) => `${query.slice(...one.query)} = ${text.slice(...one.name)}`);
    expect(told).toEqual(
      expect.arrayContaining(["Gabbasov = Габбасов", "Shaikhulovich = Шайхулович", "Ruslan = Руслан"]),
    );
  });

  test("makes its name and its evidence once", () => {
    const [candidate] = resolver.resolve("Ruslan Gabbasov").candidates;
    expect(candidate?.name).toBe(candidate?.name);
    expect(candidate?.evidence).toBe(candidate?.evidence);
  });

  test("is copied with all that it has, in order", () => {
    const [candidate] = resolver.resolve("Ruslan Gabbasov").candidates;
    const copy = { ...candidate };
    expect(Object.keys(copy)).toEqual(["entity", "name", "score", "evidence"]);
    expect(copy).toMatchObject({ entity: ruslan, name: { text: "Ruslan Gabbasov" }, evidence: candidate?.evidence });
  });
});

describe("an answer says", () => {
  test.each([
    ["Руслан Габбасов", "match", undefined],
    ["Руслан", "none", "below-threshold"],
    ["加巴索夫", "none", "not-comparable"],
    ["?", "none", "empty"],
  ])("%j: %s %s", (query, status, reason) => {
    const answer = resolver.resolve(query);
    expect([answer.query, answer.status, answer.reason]).toEqual([query, status, reason]);
    expect("entity" in answer).toBe(status === "match");
  });

  test("whether candidates may be missing, only if they may", () => {
    const many = createResolver(Array.from({ length: 40 }, (_, place) => ({ id: `${place}`, names: ["Олег Орлов"] })));
    expect(many.resolve("Олег Орлов").truncated).toBe(true);
    expect(Object.keys(many.resolve("Олег Орлов", { limit: 40 }))).not.toContain("truncated");
  });
});
