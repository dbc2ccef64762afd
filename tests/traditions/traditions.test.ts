import { describe, expect, test } from "vitest";
import { arabic } from "./arabic.ts";
import { eastern } from "./eastern.ts";
import { letters } from "./letters.ts";
import { people, resolver } from "./people.ts";
import { western } from "./western.ts";

// A row: a spelling, and the one whom it names among about a hundred, near neighbours included (people.ts), each known
// by one Cyrillic spelling. It must come first and be called a match.

const traditions = [...western, ...eastern, ...letters, ...arabic];

describe.each(traditions)("$title", ({ rows }) => {
  test.each(rows)("%s is %s", (spelling, name) => {
    const { status, candidates } = resolver.resolve(spelling);
    expect(candidates[0]?.entity.id, "the first of the candidates").toBe(name);
    expect(status).toBe("match");
  });
});

test("everybody is there once, and found by the own name", () => {
  expect(people.length).toBeGreaterThanOrEqual(60);
  expect(new Set(people).size).toBe(people.length);
  for (const name of people) expect(resolver.resolve(name)).toMatchObject({ status: "match", entity: { id: name } });
});

test("each row names somebody who is there, in another spelling, and no row stands twice", () => {
  for (const { title, rows } of traditions) {
    expect(new Set(rows.map(([spelling]) => spelling)).size, title).toBe(rows.length);
    for (const [spelling, name] of rows) {
      expect(people).toContain(name);
      expect(people, title).not.toContain(spelling);
    }
  }
});

describe("people who are not there are not taken for a neighbour", () => {
  test.each([
    "Андрей Лукин",
    "Georgi Zhulin",
    "Mykola Hrytsak",
    "Ruslan Jalilof",
    "Kirilas Nazarovas",
    "Mohamed Salihov",
    "Joseph Petrov",
    "محمد صالحوف",
    "Vladimir Romanov",
  ])("%s", (name) => {
    const { status, candidates } = resolver.resolve(name);
    expect(status === "match" ? candidates[0]?.entity.id : "nobody").toBe("nobody");
  });
});
