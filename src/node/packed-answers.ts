import type { NumberedCandidate, NumberedResolution } from "../resolver/resolve.ts";

// Answers as one row of numbers, which one thread hands to another without a copy. An answer is the number of its
// outcome, whether it is truncated, how many candidates it has, and four numbers for each of these. All are doubles:
// whole numbers stay below 2 to the 32nd, and scores must not be rounded on the way.
const HEAD = 3;
const PER_CANDIDATE = 4;

type Reason = NonNullable<NumberedResolution["reason"]>;
type Outcome = Pick<NumberedResolution, "status" | "reason">;

// A record of all reasons, so that a new one cannot be left out.
const STATUS_OF: Readonly<Record<Reason, NumberedResolution["status"]>> = {
  namesakes: "ambiguous",
  "surname-only": "ambiguous",
  "given-names-only": "ambiguous",
  "close-call": "ambiguous",
  empty: "none",
  "not-comparable": "none",
  "no-candidate": "none",
  "below-threshold": "none",
};
const OUTCOMES: readonly Outcome[] = [
  { status: "match" },
  ...Object.entries(STATUS_OF).map(([reason, status]) => ({ status, reason: reason as Reason })),
];
const NUMBERS: ReadonlyMap<Reason | undefined, number> = new Map(
  OUTCOMES.map(({ reason }, number) => [reason, number]),
);

/** Writes answers as numbers. */
export function packAnswers(answers: readonly NumberedResolution[]): Float64Array<ArrayBuffer> {
  const length = answers.reduce((sum, { candidates }) => sum + HEAD + PER_CANDIDATE * candidates.length, 0);
  const numbers = new Float64Array(length);
  let at = 0;
  for (const { reason, isTruncated, candidates } of answers) {
    numbers.set([NUMBERS.get(reason) as number, Number(isTruncated), candidates.length], at);
    at += HEAD;
    for (const { entity, name, score, isOther } of candidates) {
      numbers.set([entity, name, score, Number(isOther)], at);
      at += PER_CANDIDATE;
    }
  }
  return numbers;
}

/** Reads answers that {@link packAnswers} wrote. */
export function* unpackAnswers(numbers: Float64Array): Generator<NumberedResolution, void, undefined> {
  for (let at = 0; at < numbers.length; ) {
    const outcome = OUTCOMES[numbers[at] as number] as Outcome;
    const isTruncated = numbers[at + 1] === 1;
    const end = at + HEAD + PER_CANDIDATE * (numbers[at + 2] as number);
    at += HEAD;
    const candidates: NumberedCandidate[] = [];
    for (; at < end; at += PER_CANDIDATE) candidates.push(candidateAt(numbers, at));
    yield { ...outcome, isTruncated, candidates };
  }
}

function candidateAt(numbers: Float64Array, at: number): NumberedCandidate {
  return {
    entity: numbers[at] as number,
    name: numbers[at + 1] as number,
    score: numbers[at + 2] as number,
    isOther: numbers[at + 3] === 1,
  };
}
