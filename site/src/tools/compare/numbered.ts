import type { Step } from "../../../../src/index.ts";
import type { LetterGroup } from "../../worker/alignment.ts";
import type { ShownEvidence } from "../../worker/compare.ts";

/** A change of letters with the number by which the picture and the list speak of it. */
export interface NumberedStep extends Step {
  readonly number: number;
}

export interface NumberedGroup extends Omit<LetterGroup, "steps"> {
  readonly steps: readonly NumberedStep[];
}

export interface NumberedEvidence extends Omit<ShownEvidence, "groups"> {
  readonly groups: readonly NumberedGroup[] | undefined;
}

/** Numbers the changes of all evidence, in the order in which it is shown. */
export function numbered(evidence: readonly ShownEvidence[]): NumberedEvidence[] {
  let last = 0;
  const group = ({ steps, ...letters }: LetterGroup): NumberedGroup => ({
    ...letters,
    steps: steps.map((step) => ({ ...step, number: ++last })),
  });
  return evidence.map((one) => ({ ...one, groups: one.groups?.map(group) }));
}
