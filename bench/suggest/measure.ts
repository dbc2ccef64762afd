import * as library from "../../src/index.ts";
import { sample } from "../random.ts";
import { makePopulation, type Population } from "../scale/population.ts";
import { fuse } from "../systems/fuse.ts";
import { FORMS, makeTypings, numberOf, type Typing } from "./typings.ts";

/** What came of a typing: how long it took, and what was among the first five. */
export interface Asked extends Pick<Typing, "script" | "form" | "letters"> {
  readonly milliseconds: number;
  /** Somebody with the words that were typed, the last of them whole. */
  readonly hasWord: boolean;
  /** The person who was meant. */
  readonly hasPerson: boolean;
}

/** All that is measured at one size. */
export interface SizeResult {
  readonly names: number;
  readonly words: number;
  /** The first call of a resolver; and that of another one, for what has a slip in it, which prepares all there is. */
  readonly firstMilliseconds: number;
  readonly firstSlipMilliseconds: number;
  readonly ours: readonly Asked[];
  /** The same typings by both. */
  readonly fuse: {
    readonly buildMilliseconds: number;
    readonly its: readonly Asked[];
    readonly ours: readonly Asked[];
  };
}

type Answer = (text: string) => readonly string[];

const [PEOPLE_SEED, TYPING_SEED, WARM_UP_SEED, FUSE_SEED] = [1721, 1837, 1838, 1961];
const [EACH, WARM_UP] = [50, 10];
const LIMIT = 5;
const [FIRST, FIRST_SLIP] = ["Гаф", "Chabbyrow"];

/** fuse.js reads the whole list for each typing: some seconds at 1,000,000 names. */
const typingsForFuse = (names: number): number => (names > 100_000 ? 8 : names > 10_000 ? 100 : 400);

/** Measures `suggest` and fuse.js in this process, that should do nothing else. */
export function measureSize(size: number, progress: (text: string) => void): SizeResult {
  progress(`${size} names: making them`);
  const people = makePopulation(size, PEOPLE_SEED);
  const typings = makeTypings(people, EACH, TYPING_SEED);
  const entities = people.names.map((name, number) => ({ id: people.ids[number] ?? "", names: [name] }));
  progress(`${size} names: suggest`);
  const resolver = library.createResolver(entities);
  const firstMilliseconds = millisecondsOf(() => library.suggest(resolver, FIRST));
  const restored = library.restoreResolver(library.serialize(resolver), entities);
  const firstSlipMilliseconds = millisecondsOf(() => library.suggest(restored, FIRST_SLIP));
  const judge = judgeOf(people);
  const answer: Answer = (text) =>
    library.suggest(resolver, text, { limit: LIMIT }).map(({ entity }) => (entity as { id: string }).id);
  for (const { text } of makeTypings(people, WARM_UP, WARM_UP_SEED)) answer(text);
  const ours = typings.map((typing) => judge(typing, answer));
  progress(`${size} names: fuse.js`);
  const asked = sample(typings, typingsForFuse(size), FUSE_SEED);
  const start = performance.now();
  const lookUp = fuse.build(entities.map(({ id, names: [name = ""] }) => ({ id, name })));
  const buildMilliseconds = performance.now() - start;
  const byFuse: Answer = (text) => lookUp(text).answers.map(({ id }) => id);
  const its = asked.map((typing) => judge(typing, byFuse));
  const kept = new Set(asked);
  return {
    names: size,
    words: new Set([...people.surnames, ...people.givens, ...people.patronymics]).size,
    firstMilliseconds,
    firstSlipMilliseconds,
    ours,
    fuse: { buildMilliseconds, its, ours: ours.filter((_, at) => kept.has(typings[at] as Typing)) },
  };
}

function millisecondsOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function judgeOf(people: Population): (typing: Typing, answer: Answer) => Asked {
  const numbers = new Map(people.ids.map((id, number) => [id, number]));
  return ({ text, person, script, form, letters }, answer) => {
    const start = performance.now();
    const ids = answer(text);
    const milliseconds = performance.now() - start;
    const found = ids.slice(0, LIMIT).map((id) => numbers.get(id) ?? -1);
    const words = FORMS.find((one) => one.form === form)?.words ?? [];
    const hasWord = found.some((one) =>
      words.every((part) => numberOf(people, one, part) === numberOf(people, person, part)),
    );
    return { script, form, letters, milliseconds, hasWord, hasPerson: found.includes(person) };
  };
}
