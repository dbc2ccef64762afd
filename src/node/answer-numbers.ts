import type { Answer, NumberedCandidate } from "../resolver/resolve.ts";

// Answers as one row of numbers, which one thread hands to another without a copy. Each answer is its verdict, whether it is
// truncated, how many candidates it has, and for each of these four numbers. All are doubles: those that are whole numbers
// are below 2 to the 32nd, and scores must not be rounded on the way.
const HEAD = 3;
const PER_CANDIDATE = 4;

type Reason = NonNullable<Answer["reason"]>;
type Verdict = Pick<Answer, "status" | "reason">;

// A type of all reasons, so that a new one cannot be left out.
const STATUS_OF: Readonly<Record<Reason, Answer["status"]>> = {
  namesakes: "ambiguous",
  "surname-only": "ambiguous",
  "close-call": "ambiguous",
  empty: "none",
  "not-comparable": "none",
  "no-candidate": "none",
  "below-threshold": "none",
};
const VERDICTS: readonly Verdict[] = [
  { status: "match" },
  ...Object.entries(STATUS_OF).map(([reason, status]) => ({ status, reason: reason as Reason })),
];
const NUMBERS: ReadonlyMap<Reason | undefined, number> = new Map(
  VERDICTS.map(({ reason }, number) => [reason, number]),
);

/** Writes answers as numbers. */
export function toNumbers(answers: readonly Answer[]): Float64Array<ArrayBuffer> {
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

/** Reads answers that {@link toNumbers} wrote. */
export function* fromNumbers(numbers: Float64Array): Generator<Answer, void, undefined> {
  for (let at = 0; at < numbers.length; ) {
    const verdict = VERDICTS[numbers[at] as number] as Verdict;
    const isTruncated = numbers[at + 1] === 1;
    const end = at + HEAD + PER_CANDIDATE * (numbers[at + 2] as number);
    at += HEAD;
    const candidates: NumberedCandidate[] = [];
    for (; at < end; at += PER_CANDIDATE) candidates.push(candidateAt(numbers, at));
    yield { ...verdict, isTruncated, candidates };
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
