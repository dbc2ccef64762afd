import type { Spelling } from "../match/word-cost.ts";
import { settings } from "../settings.ts";
import { readJoined } from "../sound/orthography.ts";
import type { Sounds } from "../sound/read.ts";
import { fatherInGenitive, namesInGenitive } from "./genitives.ts";
import type { Part, Role } from "./roles.ts";

/** A part, or two neighbouring parts taken as one. */
export interface Unit {
  readonly parts: readonly Part[];
  readonly folded: string;
  readonly sound: Sounds;
  /** What it costs to take two parts as one, in hundredths of a nat. */
  readonly joining: number;
  /** If it is a father's name in the genitive: what the name itself may be. */
  readonly names: readonly Spelling[];
}

/** One side of a comparison: a name's parts, each by itself and neighbours that may be one word. */
export interface Side {
  readonly parts: readonly Part[];
  readonly single: readonly Unit[];
  readonly joined: readonly Unit[];
}

/** The side of a name of the index: only those neighbours are joined that a hyphen or a particle ties. */
export function knownSide(parts: readonly Part[]): Side {
  return new Parts(parts, tiedUnits);
}

/** The side of a query: any neighbours may be one word, as people put spaces anywhere. */
export function askedSide(parts: readonly Part[]): Side {
  return new Parts(parts, looseUnits);
}

/** Neighbours are joined when asked for, as few are. */
class Parts implements Side {
  readonly parts: readonly Part[];
  readonly single: readonly Unit[];
  readonly #join: (parts: readonly Part[]) => readonly Unit[];
  #joined: readonly Unit[] | undefined;

  constructor(parts: readonly Part[], join: (parts: readonly Part[]) => readonly Unit[]) {
    const single: Unit[] = [];
    const father = fatherInGenitive(parts);
    for (const part of parts) single.push(alone(part, part === father ? namesInGenitive(part) : NONE));
    this.parts = parts;
    this.single = single;
    this.#join = join;
  }

  get joined(): readonly Unit[] {
    this.#joined ??= this.#join(this.parts);
    return this.#joined;
  }
}

function alone(part: Part, names: readonly Spelling[]): Unit {
  return { parts: [part], folded: part.folded, sound: part.sound, joining: 0, names };
}

function isTied(before: Part, after: Part): boolean {
  return after.joined || before.role === "particle";
}

/** The neighbours of a name of the index that may be one word. */
export function tiedUnits(parts: readonly Part[]): readonly Unit[] {
  return parts.some(({ joined, role }) => joined || role === "particle") ? joinedUnits(parts, isTied) : NONE;
}

const NONE: readonly never[] = [];

function looseUnits(parts: readonly Part[]): readonly Unit[] {
  return joinedUnits(parts, () => true);
}

function joinedUnits(parts: readonly Part[], mayJoin: (before: Part, after: Part) => boolean): Unit[] {
  return parts.slice(1).flatMap((after, index) => {
    const before = parts[index] as Part;
    return canJoin(before, after) && mayJoin(before, after) ? [join(before, after)] : [];
  });
}

/** Whether a part may be one word with a neighbour. */
export function mayBeJoined({ role }: Part): boolean {
  return !NEVER_JOINED.has(role);
}

// Ivan Petrovich is never one word; the particle of Abish uly may be joined to the father's name.
const NEVER_JOINED: ReadonlySet<Role> = new Set(["initial", "title", "number", "function", "generic", "patronymic"]);

function canJoin(before: Part, after: Part): boolean {
  return mayBeJoined(after) && (mayBeJoined(before) || (before.role === "patronymic" && after.role === "particle"));
}

function join(before: Part, after: Part): Unit {
  const { tight, afterParticle, loose } = settings.join;
  const joining = after.joined ? tight : before.role === "particle" ? afterParticle : loose;
  const folded = before.folded + after.folded;
  const sound = readJoined(folded, before.sound, after.sound);
  return { parts: [before, after], folded, sound, joining, names: NONE };
}
