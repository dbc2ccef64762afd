import { describe, expect, test } from "vitest";
import { decide } from "../../src/score/decide.ts";
import { rankByProbability } from "../../src/score/probability.ts";
import type { ScoredName } from "../../src/score/scored-name.ts";
import { settings } from "../../src/settings.ts";

// The decision on candidates that are made up: how likely each is, in log-odds (0 is even, above is likely).

interface Made {
  readonly logOdds: number;
  readonly exact?: boolean;
  readonly surnameOnly?: boolean;
}

const ids = ["a", "b", "c"];

function decisionOn(candidates: readonly Made[], distinctFrom: readonly string[] = [], threshold = 0.5): string {
  const scored = candidates.map(
    ({ logOdds, exact = false, surnameOnly = false }, entity): ScoredName => ({
      entity,
      name: entity,
      parsed: { parts: [], single: [], joined: [] },
      evidence: { logOdds, items: [], pairs: [], surnameOnly, isWhole: false },
      logOdds,
      exact,
      probability: 0,
    }),
  );
  // The first entity is declared distinct from some.
  const areDistinct = (a: number, b: number): boolean =>
    Math.min(a, b) === 0 && distinctFrom.includes(ids[Math.max(a, b)] as string);
  const made = decide(rankByProbability(scored), { settings, threshold, areDistinct });
  return "reason" in made ? `${made.status} (${made.reason})` : made.status;
}

const { usual, lookalikes } = settings.closeCall;
const near = usual * 0.9;
const apart = (usual + lookalikes) / 2;
const wide = lookalikes * 1.1;

describe("decide", () => {
  test.each<[string, string, string]>([
    ["nobody", decisionOn([]), "none (no-candidate)"],
    ["one, likely", decisionOn([{ logOdds: 2 }]), "match"],
    ["one, at the threshold", decisionOn([{ logOdds: 0 }]), "match"],
    ["one, unlikely", decisionOn([{ logOdds: -2 }]), "none (below-threshold)"],
    ["one, not likely enough for the caller", decisionOn([{ logOdds: 2 }], [], 0.95), "none (below-threshold)"],
    ["one, unlikely, but enough for the caller", decisionOn([{ logOdds: -2 }], [], 0.1), "match"],
    ["two, the second far behind", decisionOn([{ logOdds: 5 }, { logOdds: 5 - wide }]), "match"],
    ["two, the second near", decisionOn([{ logOdds: 5 }, { logOdds: 5 - near }]), "ambiguous (close-call)"],
    ["two alike", decisionOn([{ logOdds: 5 }, { logOdds: 5 }]), "ambiguous (namesakes)"],
    [
      "two alike, unlikely each, likely together",
      decisionOn([{ logOdds: -0.5 }, { logOdds: -0.5 }]),
      "ambiguous (namesakes)",
    ],
    ["two alike, both unlikely", decisionOn([{ logOdds: -5 }, { logOdds: -5 }]), "none (below-threshold)"],
    ["three alike", decisionOn([{ logOdds: 5 }, { logOdds: 5 }, { logOdds: 5 }]), "ambiguous (namesakes)"],
    ["two, far enough as a rule", decisionOn([{ logOdds: 5 }, { logOdds: 5 - apart }]), "match"],
    [
      "two declared look-alikes, not far enough",
      decisionOn([{ logOdds: 5 }, { logOdds: 5 - apart }], ["b"]),
      "ambiguous (close-call)",
    ],
    ["two declared look-alikes, far apart", decisionOn([{ logOdds: 5 }, { logOdds: 5 - wide }], ["b"]), "match"],
    ["a look-alike of a third", decisionOn([{ logOdds: 5 }, { logOdds: 5 - apart }], ["c"]), "match"],
    ["exact, the other near", decisionOn([{ logOdds: 5, exact: true }, { logOdds: 4.5 }]), "match"],
    [
      "both exact",
      decisionOn([
        { logOdds: 5, exact: true },
        { logOdds: 5, exact: true },
      ]),
      "ambiguous (namesakes)",
    ],
    ["a bare surname", decisionOn([{ logOdds: -3, surnameOnly: true }]), "ambiguous (surname-only)"],
    ["a bare surname, however likely", decisionOn([{ logOdds: 9, surnameOnly: true }]), "ambiguous (surname-only)"],
    ["a bare surname that is an alias", decisionOn([{ logOdds: 9, surnameOnly: true, exact: true }]), "match"],
    [
      "a bare surname of two",
      decisionOn([
        { logOdds: -3, surnameOnly: true },
        { logOdds: -3, surnameOnly: true },
      ]),
      "ambiguous (namesakes)",
    ],
    [
      "a bare surname, the other farther from it",
      decisionOn([
        { logOdds: -3, surnameOnly: true },
        { logOdds: -3 - wide, surnameOnly: true },
      ]),
      "ambiguous (surname-only)",
    ],
  ])("%s", (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
