import { Once } from "../base/once.ts";
import type { Part } from "../name/part.ts";
import type { TokenGroup } from "../name/token-groups.ts";
import type { Evidence, Span, Step } from "../types.ts";
import { formOf } from "./forms.ts";
import { rounded } from "./probability.ts";
import type { NameEvidence } from "./scored-name.ts";
import { stepsOf } from "./spelling-steps.ts";

/** The kind of evidence that a pair of words is. */
export function kindOf(query: TokenGroup, name: TokenGroup, cost: number): "exact" | "sound" | "edit" {
  if (query.folded === name.folded && cost === 0) return "exact";
  return cost <= name.sound.rules.settings.sound.sameSound ? "sound" : "edit";
}

/** Where a group stands in its text. */
export function spanOf({ parts }: TokenGroup): Span {
  return wholeSpan(parts);
}

/** Where parts stand in their text. */
export function wholeSpan(parts: readonly Part[]): Span {
  return [parts[0]?.start ?? 0, parts[parts.length - 1]?.end ?? 0];
}

/** The span of one part. */
export function partSpan({ start, end }: Part): Span {
  return [start, end];
}

/** The span of what is not there; frozen, as all answers share it. */
export const nowhere: Span = /* @__PURE__ */ Object.freeze([0, 0] as const);

/**
 * Evidence with rounded weights, and with the steps of each spelling; `place` makes offsets of the places in a name.
 */
export function publicEvidence(
  { items, pairs }: Pick<NameEvidence, "items" | "pairs">,
  place: (span: Span) => Span = (span) => span,
): Evidence[] {
  return items.map(({ kind, query, name, weight }) => {
    const one: Evidence = { kind, query, name: place(name), weight: rounded(weight) };
    if (kind !== "sound" && kind !== "edit" && kind !== "adjective") return one;
    const pair = pairs.find((other) => other.query.parts[0]?.start === query[0]);
    // Names of a place in two languages have nothing in common that steps could show.
    if (pair === undefined || (kind === "adjective" && formOf(pair) === undefined)) return one;
    return withSteps(one, () => stepsOf(pair));
  });
}

/** Adds steps that are made when they are first read: most evidence is never looked at. */
export function withSteps(evidence: Evidence, make: () => readonly Step[]): Evidence {
  return new SteppedEvidence(evidence, make);
}

class SteppedEvidence implements Evidence {
  readonly kind: Evidence["kind"];
  readonly query: Span;
  readonly name: Span;
  readonly weight: number;
  declare readonly steps: readonly Step[];
  readonly #steps: Once<readonly Step[]>;

  constructor({ kind, query, name, weight }: Evidence, make: () => readonly Step[]) {
    this.kind = kind;
    this.query = query;
    this.name = name;
    this.weight = weight;
    this.#steps = new Once(make);
    Object.defineProperty(this, "steps", SteppedEvidence.#STEPS);
  }

  /**
   * A property of the object itself, so that copies and JSON have it; one getter for all, as objects with getters of
   * their own are slow.
   */
  static readonly #STEPS: PropertyDescriptor & ThisType<SteppedEvidence> = {
    enumerable: true,
    get() {
      return this.#steps.value;
    },
  };
}
