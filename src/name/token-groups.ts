import { readJoined } from "../sound/orthography.ts";
import type { BaseForm, Sounds } from "../sound/sounds.ts";
import { type BaseFormsOf, baseFormsInPerson, baseFormsInWords } from "./base-forms.ts";
import type { Part, Role } from "./part.ts";
import type { Rules } from "./rules.ts";

/** A part of a name, or two neighbouring parts taken as one. */
export interface TokenGroup {
  readonly parts: readonly Part[];
  readonly folded: string;
  readonly sound: Sounds;
  /** What it costs to take two parts as one, in hundredths of a nat. */
  readonly joining: number;
  /** The words of which it may be a form. */
  readonly bases: readonly BaseForm[];
}

/** A name taken apart for comparison: each part by itself, and neighbours that may be one word. */
export interface ParsedName {
  readonly parts: readonly Part[];
  readonly single: readonly TokenGroup[];
  readonly joined: readonly TokenGroup[];
}

/**
 * A name of the index: only those neighbours are joined that a hyphen or a particle ties, or that are one place's name.
 */
export function parsedIndexName(rules: Rules, parts: readonly Part[], isPerson: boolean): ParsedName {
  return new GroupedParts(rules, parts, baseFormsOf(rules, parts, isPerson), isPerson ? tiedGroups : tiedInWords);
}

/** A query: any neighbours may be one word, as people put spaces anywhere. */
export function parsedQuery(rules: Rules, parts: readonly Part[], isPerson: boolean): ParsedName {
  return new GroupedParts(rules, parts, baseFormsOf(rules, parts, isPerson), looseGroups);
}

/** What the parts of a name of a person, or of anything else, may be forms of. */
export function baseFormsOf(rules: Rules, parts: readonly Part[], isPerson: boolean): BaseFormsOf {
  return isPerson ? baseFormsInPerson(rules, parts) : baseFormsInWords(rules, parts);
}

type Join = (rules: Rules, parts: readonly Part[]) => readonly TokenGroup[];

/** Neighbours are joined when asked for, as few are. */
class GroupedParts implements ParsedName {
  readonly parts: readonly Part[];
  readonly single: readonly TokenGroup[];
  readonly #rules: Rules;
  readonly #join: Join;
  #joined: readonly TokenGroup[] | undefined;

  constructor(rules: Rules, parts: readonly Part[], bases: BaseFormsOf, join: Join) {
    const single: TokenGroup[] = [];
    for (const part of parts) single.push(new SinglePart(part, bases));
    this.parts = parts;
    this.single = single;
    this.#rules = rules;
    this.#join = join;
  }

  get joined(): readonly TokenGroup[] {
    this.#joined ??= this.#join(this.#rules, this.parts);
    return this.#joined;
  }
}

/** A part by itself. What it may be a form of is asked of few. */
class SinglePart implements TokenGroup {
  readonly parts: readonly Part[];
  readonly folded: string;
  readonly sound: Sounds;
  readonly joining = 0;
  readonly #basesOf: BaseFormsOf;

  constructor(part: Part, basesOf: BaseFormsOf) {
    this.parts = [part];
    this.folded = part.folded;
    this.sound = part.sound;
    this.#basesOf = basesOf;
  }

  get bases(): readonly BaseForm[] {
    return this.#basesOf(this.parts[0] as Part);
  }
}

/** The neighbours of a name of the index that may be one word. */
export function tiedGroups(rules: Rules, parts: readonly Part[]): readonly TokenGroup[] {
  const isAnyTied = parts.some(({ joined, role }) => joined || role === "particle");
  return isAnyTied ? joinedGroups(rules, parts, isTied) : NONE;
}

function tiedInWords(rules: Rules, parts: readonly Part[]): readonly TokenGroup[] {
  return joinedGroups(rules, parts, (before, after) => isTied(before, after) || isName(rules, before, after));
}

/** Whether two words are a listed name of one place: Nizhny Novgorod. */
function isName({ nameWords }: Rules, before: Part, after: Part): boolean {
  const phrase = nameWords.phraseAt([before, after], 0);
  return phrase?.length === 2 && phrase.meanings.some(({ sort }) => sort === "exonym" || sort === "place-in-name");
}

function isTied(before: Part, after: Part): boolean {
  return after.joined || before.role === "particle";
}

const NONE: readonly never[] = [];

function looseGroups(rules: Rules, parts: readonly Part[]): readonly TokenGroup[] {
  return joinedGroups(rules, parts, () => true);
}

function joinedGroups(
  rules: Rules,
  parts: readonly Part[],
  mayJoin: (before: Part, after: Part) => boolean,
): TokenGroup[] {
  return parts.slice(1).flatMap((after, index) => {
    const before = parts[index] as Part;
    return canJoin(before, after) && mayJoin(before, after) ? [join(rules, before, after)] : [];
  });
}

/** Whether a part may be one word with a neighbour. */
export function mayBeJoined({ role }: Part): boolean {
  return !NEVER_JOINED.has(role);
}

// Ivan Petrovich is never one word; the particle of Abish uly may be joined to the father's name.
const NEVER_JOINED: ReadonlySet<Role> = new Set([
  "initial",
  "title",
  "number",
  "note",
  "function",
  "legal-form",
  "patronymic",
]);

function canJoin(before: Part, after: Part): boolean {
  return mayBeJoined(after) && (mayBeJoined(before) || (before.role === "patronymic" && after.role === "particle"));
}

function join({ settings }: Rules, before: Part, after: Part): TokenGroup {
  const { tight, afterParticle, loose } = settings.join;
  const joining = after.joined ? tight : before.role === "particle" ? afterParticle : loose;
  const folded = before.folded + after.folded;
  const sound = readJoined(folded, before.sound, after.sound);
  return { parts: [before, after], folded, sound, joining, bases: NONE };
}

/** Whether a group may be a given name as far as its role goes. */
export function mayBeGivenName({ parts: [part, more] }: TokenGroup): boolean {
  return more === undefined && (part?.role === "given" || part?.role === "name");
}
