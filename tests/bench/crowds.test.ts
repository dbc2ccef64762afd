import { describe, expect, test } from "vitest";
import { crowdSet, makeCrowd } from "../../bench/crowds/crowd.ts";
import { FORMS, SLIPS } from "../../bench/crowds/forms.ts";
import { crowdLines } from "../../bench/crowds/lines.ts";
import { lookAlikesOf } from "../../bench/crowds/look-alikes.ts";
import { LOOK_ALIKES } from "../../bench/crowds/people.ts";
import { folded } from "../../bench/crowds/stock.ts";
import type { Bearer } from "../../bench/names.ts";
import { makeSet } from "../../bench/set.ts";

const crowd = makeCrowd(3000);
const { people, single, shared, absent, absentLookAlikes } = crowd;
const byId = new Map(people.map((person) => [person.id, person]));
const pair = ({ given, surname }: { given: string; surname: string }): string => `${given} ${surname}`;

function bearersOf(id: string): number {
  const asked = byId.get(id);
  return people.filter((person) => asked !== undefined && pair(person) === pair(asked)).length;
}

/** How many letters must be put in, taken out or exchanged, up to 2. */
function places(one: string, other: string): number {
  if (one === other) return 0;
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  const isOne = rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1);
  return isOne ? 1 : 2;
}

describe("a crowd", () => {
  test("is the same each time", () => {
    expect(makeCrowd(3000)).toEqual(crowd);
  });

  test("has the people that were asked for, no two of one name", () => {
    expect(people).toHaveLength(3000);
    expect(new Set(people.map(({ id }) => id)).size).toBe(3000);
    expect(new Set(people.map(({ name }) => folded(name))).size).toBe(3000);
  });

  test("is of common names, surname first, men and women", () => {
    const threeWords = /^\p{Script=Cyrillic}+ \p{Script=Cyrillic}+ \p{Script=Cyrillic}+$/u;
    expect(people.filter(({ name }) => !threeWords.test(name))).toEqual([]);
    const ivanovs = people.filter(({ family }) => family === "Иванов");
    expect(ivanovs.length).toBeGreaterThan(people.length / 100);
    expect(new Set(ivanovs.map(({ surname }) => surname))).toEqual(new Set(["Иванов", "Иванова"]));
  });

  test("has look-alikes, each one place apart from a surname that is listed", () => {
    const alike = people.filter(({ like }) => like !== undefined);
    expect(alike).toHaveLength(people.length * LOOK_ALIKES);
    const families = new Set(people.map(({ family }) => family));
    for (const { family, like } of alike) {
      expect(places(folded(family), folded(like?.family ?? "")), `${family}, ${like?.family}`).toBe(1);
      expect(families.has(like?.family ?? "")).toBe(true);
    }
    expect(new Set(alike.map(({ like }) => like?.kind))).toEqual(new Set(["doubling", "vowel", "ending"]));
  });

  test("has look-alikes beside somebody of the commoner surname and the same given name, and without", () => {
    const listed = new Set(people.map(({ family, given }) => `${family} ${given}`));
    const alike = people.filter(({ like }) => like !== undefined);
    const beside = alike.filter(({ like, given }) => listed.has(`${like?.family} ${given}`));
    expect(beside.length).toBeGreaterThan(alike.length * 0.5);
    expect(beside.length).toBeLessThan(alike.length * 0.9);
  });
});

test.each([
  ["Филиппов", "Филипов", "doubling"],
  ["Гасанов", "Гассанов", "doubling"],
  ["Волков", "Валков", "vowel"],
  ["Попов", "Пупов", "vowel"],
  ["Кретов", "Кретев", "ending"],
  ["Синицын", "Синицин", "ending"],
  ["Ильинский", "Ильинцкий", "ending"],
  ["Шевченко", "Шевченков", "ending"],
])("%s may be taken for %s", (surname, like, kind) => {
  expect(lookAlikesOf(surname)).toContainEqual({ surname: like, kind });
});

describe("what is asked of a crowd", () => {
  test("is different questions, as many of each form and as many slips as stated", () => {
    expect(new Set(single.map(({ text }) => text)).size).toBe(single.length);
    expect(single.length).toBe(1500);
    expect(FORMS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    const slips = single.filter(({ hasSlip }) => hasSlip).length / single.length;
    expect(Math.abs(slips - SLIPS)).toBeLessThan(0.04);
  });

  test("counts only if one alone bears the given name and surname, unless the father or his initial is told", () => {
    const told = single.filter(({ form }) => !form.hasPatronymic && !form.form.includes("I."));
    expect(told.length).toBeGreaterThan(500);
    expect(told.filter(({ id }) => bearersOf(id) !== 1)).toEqual([]);
  });

  test("is shared if several bear the given name and surname", () => {
    expect(shared.length).toBeGreaterThan(50);
    expect(shared.filter(({ id }) => bearersOf(id) < 2)).toEqual([]);
  });

  test("is absent if nobody bears them together", () => {
    expect(absent).toHaveLength(180);
    const listed = new Set(people.map(pair));
    expect([...absent, ...absentLookAlikes].filter(({ who }) => listed.has(pair(who)))).toEqual([]);
  });

  test("stands apart if it is a look-alike of somebody listed, or has one that is", () => {
    expect(absentLookAlikes).toHaveLength(200);
    const alike = new Set(people.map(({ like, given }) => `${given} ${like?.family}`));
    const beside = absentLookAlikes.filter(({ who }) => alike.has(`${who.given} ${who.family}`));
    expect(beside.length).toBeGreaterThanOrEqual(100);
  });
});

test("the lines of a crowd make the same set as the crowd", () => {
  const { bearers, absent: absentLines } = crowdLines(crowd);
  const read = bearers.trim().split("\n");
  const set = makeSet(
    "crowd",
    read.map((line) => JSON.parse(line) as Bearer),
    [],
    absentLines.trim().split("\n"),
  );
  const own = crowdSet(crowd);
  expect(set.index).toEqual(own.index);
  expect(set.absent).toEqual(own.absent);
  const texts = (queries: readonly { readonly text: string; readonly right: ReadonlySet<string> }[]): string[] =>
    queries.map(({ text, right }) => `${text} ${[...right]}`).sort();
  expect(texts(set.queries)).toEqual(texts(own.queries));
});
