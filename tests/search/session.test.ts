import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createResolver, extract, restoreResolver, serialize, suggest } from "../../src/index.ts";
import { internalsOf } from "../../src/resolver/engine.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { QueryToken } from "../../src/search/query-token.ts";
import { SearchSession, SearchSessions } from "../../src/search/session.ts";
import { makeCrowd } from "../resolver/crowd.ts";
import { indexOfNames, searchFor } from "./ask.ts";

// All that a search writes is in its session: searches that live side by side, and those that come after others in the
// same session, find what each finds alone.

const HANGS = { timeout: 60_000 };
const RUN = { seed: 20261122, numRuns: 100 };

const names = [
  "Руслан Шайхулович Габбасов",
  "Elçin Cəfərov",
  "Цахиагийн Элбэгдорж",
  "Mukhtar Al-Sinov",
  "И. Иванов",
  "محمد علي",
  ...makeCrowd(400, [], []),
];
const index = indexOfNames(names);

// Ways in which names are asked for: each leads to other steps of the search.
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.split(" ").reverse().join(" "),
  (name) => name.split(" ")[0] ?? "",
  (name) => name.replace(/(?<=.)[бвгдклмнрст]/u, ""),
  (name) => name.replace(/ (.)\S+/u, " $1."),
  (name) => name.replace(/(?<=...)(.)/u, "$1 "),
];
const query = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...WAYS)).map(([name, asked]) => asked(name));

/** What one step of a search takes from its pool. */
type Step = readonly number[];

/** A search that takes its next step when it is asked to. */
function* stepsIn(session: SearchSession, asked: string): Generator<Step, void> {
  const search = searchFor(index, asked, session);
  while (search.widen()) yield search.pool.takeBest(12, search.isOver);
}

const aloneSteps = new Map<string, readonly Step[]>();

/** The steps of a search with nobody beside it. */
function alone(asked: string): readonly Step[] {
  const known = aloneSteps.get(asked) ?? [...stepsIn(new SearchSession(index), asked)];
  aloneSteps.set(asked, known);
  return known;
}

/** The steps of two searches; `turns` says whose the next step is, until one is over. */
function inTurns(
  [a, b]: readonly [Generator<Step, void>, Generator<Step, void>],
  turns: readonly boolean[],
): [Step[], Step[]] {
  const steps: [Step[], Step[]] = [[], []];
  for (const isFirst of turns) {
    const { value, done } = (isFirst ? a : b).next();
    if (done !== true) steps[isFirst ? 0 : 1].push(value);
  }
  steps[0].push(...a);
  steps[1].push(...b);
  return steps;
}

describe("two searches that live side by side find, step by step, what each finds alone", () => {
  const turns = fc.array(fc.boolean(), { minLength: 4, maxLength: 14 });

  test("in sessions of their own", () => {
    let found = 0;
    fc.assert(
      fc.property(query, query, turns, (one, other, order) => {
        const [a, b] = [new SearchSession(index), new SearchSession(index)];
        expect(inTurns([stepsIn(a, one), stepsIn(b, other)], order)).toEqual([alone(one), alone(other)]);
        found += alone(one).flat().length;
      }),
      RUN,
    );
    expect(found).toBeGreaterThan(500);
  });

  test("in sessions that run one within the other and are used again", () => {
    const sessions = new SearchSessions(index);
    fc.assert(
      fc.property(query, query, turns, (one, other, order) => {
        const steps = sessions.run((a) => sessions.run((b) => inTurns([stepsIn(a, one), stepsIn(b, other)], order)));
        expect(steps).toEqual([alone(one), alone(other)]);
      }),
      RUN,
    );
  });
});

test("words of queries of two sessions, at the same place, are estimated as each alone", () => {
  const asked = ["Руслан Габбасов", "Elchin Jafarov", "Руслана Габасов", "Иванов", "Р. Габбасов"];
  const tokenOf = (text: string) => {
    const query = readQuery(index.rules, text);
    const [group] = query.asPerson.single;
    if (group === undefined) throw new Error(`${text} has no word`);
    return new QueryToken(group, new SearchSession(index), query.costsAs("person"));
  };
  const words = Array.from({ length: index.lexicon.size }, (_, word) => word);
  // What is kept is kept in 32 bits.
  const estimates = (token: QueryToken) =>
    words.map((word) => [Math.fround(token.estimate(word)), token.distance(word)]);
  const expected = asked.map((text) => estimates(tokenOf(text)));
  const tokens = asked.map(tokenOf);
  for (const word of words) for (const token of tokens) token.estimate(word);
  expect(tokens.map(estimates)).toEqual(expected);
  expect(Math.max(...expected.flat(2))).toBeGreaterThan(7);
});

describe("sessions", () => {
  test("keep the objects of some words, and never give one for another", () => {
    // More words than are kept.
    const large = indexOfNames(Array.from({ length: 9000 }, (_, number) => `w${number.toString(36)}q`));
    const session = new SearchSession(large);
    const last = large.lexicon.size - 1;
    for (const number of [last - 8192, last, last - 8192, last]) expect(session.word(number).number).toBe(number);
  });

  test("that run at the same time are two, one after the other the same", () => {
    const sessions = new SearchSessions(index);
    const [outer, inner] = sessions.run((a) => sessions.run((b) => [a, b] as const));
    expect(inner).not.toBe(outer);
    expect([outer, inner]).toContain(sessions.run((session) => session));
  });

  test("come back when the work throws", () => {
    const sessions = new SearchSessions(index);
    let used: SearchSession | undefined;
    const fail = () =>
      sessions.run((session) => {
        used = session;
        throw new Error("the work failed");
      });
    expect(fail).toThrow("the work failed");
    expect(sessions.run((session) => session)).toBe(used);
  });

  test("that a search was broken off in are as good as new", () => {
    const session = new SearchSession(index);
    for (const asked of ["Габбасов Р.", "Elçin"]) stepsIn(session, asked).next();
    const asked = "Ruslan Gabbasnov";
    expect([...stepsIn(session, asked)]).toEqual(alone(asked));
  });
});

test("an index is never written, whatever is asked of its resolver", HANGS, () => {
  const entities = names.map((name, place) => ({ id: `${place}`, names: [name] }));
  const resolver = createResolver(entities);
  const { columns, tables, classSets } = internalsOf(resolver).index;
  const state = () => {
    const hash = createHash("sha256");
    for (const { buffer, byteOffset, byteLength } of Object.values(columns))
      hash.update(new Uint8Array(buffer, byteOffset, byteLength));
    return hash.update(JSON.stringify([tables, classSets.all, [...classSets.ofSymbols]])).digest("hex");
  };
  const before = state();
  const asked = names.slice(0, 20).flatMap((name) => WAYS.map((way) => way(name)));
  for (const text of asked)
    for (const { evidence } of resolver.resolve(text).candidates) expect(evidence).toBeDefined();
  expect(extract(resolver, asked.join(". ")).length).toBeGreaterThan(10);
  suggest(resolver, "Габ");
  restoreResolver(serialize(resolver), entities).resolve("Габбасов");
  expect(state()).toBe(before);
});
