import type { Evidence, Step } from "../../../src/index.ts";
import { usualRules } from "../../../src/name/rules.ts";
import type { ParsedName, TokenGroup } from "../../../src/name/token-groups.ts";
import { readQuery } from "../../../src/resolver/query.ts";
import type { EndingKind } from "../../../src/sound/name-endings.ts";
import { readLetters } from "../../../src/sound/read.ts";
import type { EntityType } from "../../../src/types.ts";

/** Letters of one name set against those of another; one side is empty where letters were left out. */
export interface LetterGroup {
  readonly a: string;
  readonly b: string;
  /** What changed here, and in which tradition; nothing where both say the same sound as most traditions write it. */
  readonly steps: readonly Step[];
}

/** Cuts two names into letter groups, word by word. */
export class LetterAligner {
  readonly #a: ParsedName;
  readonly #b: ParsedName;
  readonly #texts: readonly [string, string];
  readonly #type: EntityType;

  constructor(a: string, b: string, type: EntityType) {
    const rules = usualRules();
    this.#a = readQuery(rules, a).as(type);
    this.#b = readQuery(rules, b).as(type);
    this.#texts = [a, b];
    this.#type = type;
  }

  /** The letter groups of a piece of evidence; undefined if its words were not compared letter by letter. */
  groupsOf({ query, name, steps }: Evidence): LetterGroup[] | undefined {
    const a = groupAt(this.#a, query[0], query[1]);
    const b = groupAt(this.#b, name[0], name[1]);
    if (a === undefined || b === undefined) return undefined;
    return withSteps(this.#cut(a, b), steps ?? []);
  }

  #cut(a: TokenGroup, b: TokenGroup): Cut[] {
    const [one, other] = [lettersOf(a, this.#texts[0]), lettersOf(b, this.#texts[1])];
    const cuts: Cut[] = [];
    for (const { a: from, b: to } of a.sound.rules.aligner.steps(a.sound, b.sound, this.#endings(a, b))) {
      const cut = { a: one.range(from), b: other.range(to) };
      const before = cuts.at(-1);
      if (before !== undefined && (overlap(before.a, cut.a) || overlap(before.b, cut.b))) {
        cuts[cuts.length - 1] = { a: union(before.a, cut.a), b: union(before.b, cut.b) };
      } else cuts.push(cut);
    }
    return texts(cuts, one.text, other.text);
  }

  #endings({ parts: [a] }: TokenGroup, { parts: [b] }: TokenGroup): EndingKind {
    if (this.#type === "group") return "group";
    if (this.#type !== "person") return "place";
    return a?.role === "patronymic" && b?.role === "patronymic" ? "patronymic" : "surname";
  }
}

type Range = readonly [from: number, to: number];

/** Letters of two words that stand for each other, as offsets and later as texts. */
interface Cut {
  readonly a: Range;
  readonly b: Range;
  readonly texts?: readonly [string, string];
}

function groupAt(name: ParsedName, from: number, to: number): TokenGroup | undefined {
  const groups = [...name.single, ...name.joined];
  return groups.find(({ parts }) => parts[0]?.start === from && parts.at(-1)?.end === to);
}

interface Letters {
  readonly text: string;
  /** The letters of some symbols. */
  range(symbols: readonly [number, number]): Range;
}

function lettersOf({ folded, parts, sound }: TokenGroup, text: string): Letters {
  const { from, to } = readLetters(sound.rules, folded, sound.orthography);
  const own = parts.map(({ start, end }) => text.slice(start, end)).join("");
  const range = ([first, end]: readonly [number, number]): Range =>
    first === end ? [at(from, first, folded), at(from, first, folded)] : [from[first] ?? 0, to[end - 1] ?? 0];
  // As it is written, where folding has changed no length.
  return { text: own.length === folded.length ? own : folded, range };
}

function at(from: readonly number[], place: number, word: string): number {
  return from[place] ?? word.length;
}

function overlap([from, to]: Range, [nextFrom, nextTo]: Range): boolean {
  return nextFrom < to && from < nextTo;
}

function union(one: Range, other: Range): Range {
  const full = [one, other].filter(([from, to]) => from < to);
  if (full.length === 0) return one;
  return [Math.min(...full.map(([from]) => from)), Math.max(...full.map(([, to]) => to))];
}

/** The letters of each cut, with those that no sound was read from: they go with the letters before them. */
function texts(cuts: readonly Cut[], a: string, b: string): Cut[] {
  const [ofA, ofB] = [
    pieces(
      cuts.map((cut) => cut.a),
      a,
    ),
    pieces(
      cuts.map((cut) => cut.b),
      b,
    ),
  ];
  return cuts.map((cut, place) => ({ ...cut, texts: [ofA[place] ?? "", ofB[place] ?? ""] }));
}

function pieces(ranges: readonly Range[], word: string): string[] {
  const full = ranges.flatMap(([from, to], place) => (from < to ? place : []));
  const made = ranges.map(() => "");
  for (const [order, place] of full.entries()) {
    const next = full[order + 1];
    const start = order === 0 ? 0 : (ranges[place]?.[0] ?? 0);
    made[place] = word.slice(start, next === undefined ? word.length : ranges[next]?.[0]);
  }
  return made;
}

/** Gives each group the steps that speak of its letters; both come in the order of the word. */
function withSteps(cuts: readonly Cut[], steps: readonly Step[]): LetterGroup[] {
  const groups = cuts.map(({ texts: [a, b] = ["", ""] }) => ({ a, b, steps: [] as Step[] }));
  const last = groups.length - 1;
  let from = 0;
  for (const step of steps) {
    const found = placeOf(step, groups, from);
    // What is said of the whole word, as that it is written as two, is said at its end.
    groups[found ?? last]?.steps.push(step);
    from = found ?? from;
  }
  return groups;
}

function placeOf(step: Step, groups: readonly LetterGroup[], from: number): number | undefined {
  const fits = (isFit: (group: LetterGroup) => boolean): number | undefined => {
    const place = groups.findIndex((group, at) => at >= from && isFit(group));
    return place < 0 ? undefined : place;
  };
  const isSpoken = ({ a, b }: LetterGroup): boolean =>
    b.toLowerCase().includes(step.from) && a.toLowerCase().includes(step.to);
  const isWhole = ({ a, b }: LetterGroup): boolean =>
    (a === "") === (step.to === "") && (b === "") === (step.from === "");
  return fits((group) => isSpoken(group) && isWhole(group)) ?? fits(isSpoken);
}
