import { compareNames, type EntityType, type Evidence, explain } from "../../../src/index.ts";
import { LetterAligner, type LetterGroup } from "./alignment.ts";

/** What the page asks for. */
export interface Compare {
  readonly a: string;
  readonly b: string;
  readonly type: EntityType;
}

/** A piece of evidence with the words that it speaks of. */
export interface ShownEvidence {
  readonly kind: Evidence["kind"];
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  /** Letter by letter, where the words were compared so. */
  readonly groups: readonly LetterGroup[] | undefined;
}

/** The answer. */
export interface Compared {
  readonly score: number;
  readonly same: boolean;
  readonly comparable: boolean;
  readonly evidence: readonly ShownEvidence[];
  /** What `explain` says: it speaks English only. */
  readonly explanation: string;
}

const LETTER_BY_LETTER: ReadonlySet<Evidence["kind"]> = new Set(["exact", "sound", "edit", "adjective"]);

/** Compares two names as `compareNames` does, and sets their letters against each other. */
export function compare({ a, b, type }: Compare): Compared {
  const comparison = compareNames(a, b, { type });
  const aligner = new LetterAligner(a, b, type);
  const inOrder = [...comparison.evidence].sort((one, other) => placeOf(one) - placeOf(other));
  const evidence = inOrder.flatMap((one) => shown(one, { a, b }, aligner));
  const { score, same, comparable } = comparison;
  return { score, same, comparable, evidence, explanation: explain(comparison) };
}

/** Evidence is shown in the order of the first name; what only the second has comes last. */
function placeOf({ query: [start, end], name }: Evidence): number {
  return start < end ? start : 1e6 + name[0];
}

function shown(one: Evidence, { a, b }: Pick<Compare, "a" | "b">, aligner: LetterAligner): ShownEvidence[] {
  const { kind, weight } = one;
  const [inA, inB] = [a.slice(...one.query), b.slice(...one.name)];
  const groups = LETTER_BY_LETTER.has(kind) ? aligner.groupsOf(one) : undefined;
  const whole = { kind, a: inA, b: inB, weight, groups };
  if (kind !== "exact" || groups !== undefined) return [whole];
  // Names that are the same as a whole.
  return [{ ...whole, groups: Array.from(inA, (letter) => ({ a: letter, b: letter, steps: [] })) }];
}
