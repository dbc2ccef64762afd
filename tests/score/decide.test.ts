import { describe, expect, test } from "vitest";
import { decide } from "../../src/score/decide.ts";
import type { OnlyPart } from "../../src/score/only-part.ts";
import { rankByProbability, type Unseen } from "../../src/score/probability.ts";
import type { ScoredName } from "../../src/score/scored-name.ts";
import { settings } from "../../src/settings.ts";

// The decision on candidates that are made up: how likely each is, in log-odds (0 is even, above is likely).

interface Made {
  readonly logOdds: number;
  readonly exact?: boolean;
  readonly only?: OnlyPart;
}

const ids = ["a", "b", "c"];

interface Circumstances {
  /** Whom the first is declared distinct from. */
  readonly distinctFrom?: readonly string[];
  readonly threshold?: number;
  readonly unseen?: readonly Unseen[];
}

function decisionOn(candidates: readonly Made[], circumstances: Circumstances = {}): string {
  const { distinctFrom = [], threshold = 0.5, unseen = [] } = circumstances;
  const scored = candidates.map(
    ({ logOdds, exact = false, only }, entity): ScoredName => ({
      entity,
      name: entity,
      parsed: { parts: [], single: [], joined: [] },
      evidence: { logOdds, items: [], pairs: [], only, isWhole: false },
      logOdds,
      exact,
      probability: 0,
    }),
  );
  const areDistinct = (a: number, b: number): boolean =>
    Math.min(a, b) === 0 && distinctFrom.includes(ids[Math.max(a, b)] as string);
  const made = decide(rankByProbability(scored, unseen), { settings, threshold, areDistinct });
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
    [
      "one, not likely enough for the caller",
      decisionOn([{ logOdds: 2 }], { threshold: 0.95 }),
      "none (below-threshold)",
    ],
    ["one, unlikely, but enough for the caller", decisionOn([{ logOdds: -2 }], { threshold: 0.1 }), "match"],
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
      decisionOn([{ logOdds: 5 }, { logOdds: 5 - apart }], { distinctFrom: ["b"] }),
      "ambiguous (close-call)",
    ],
    [
      "two declared look-alikes, far apart",
      decisionOn([{ logOdds: 5 }, { logOdds: 5 - wide }], { distinctFrom: ["b"] }),
      "match",
    ],
    ["a look-alike of a third", decisionOn([{ logOdds: 5 }, { logOdds: 5 - apart }], { distinctFrom: ["c"] }), "match"],
    ["exact, the other near", decisionOn([{ logOdds: 5, exact: true }, { logOdds: 4.5 }]), "match"],
    [
      "both exact",
      decisionOn([
        { logOdds: 5, exact: true },
        { logOdds: 5, exact: true },
      ]),
      "ambiguous (namesakes)",
    ],
  ])("%s", (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test.each<[string, number, number, string]>([
    ["two alike, unlikely", 2, 0, "none (below-threshold)"],
    ["two alike, unlikely, of many more alike that were not compared", 2, 10, "ambiguous (namesakes)"],
    ["of too few more", 2, 1, "none (below-threshold)"],
  ])("%s", (_, compared, number, expected) => {
    const logOdds = -2;
    const seen = new Array<Made>(compared).fill({ logOdds });
    expect(decisionOn(seen, { unseen: [{ logOdds, number }] })).toBe(expected);
  });
});

describe.each<[string, OnlyPart, string]>([
  ["a bare surname", "surname", "ambiguous (surname-only)"],
  ["a given name and patronymic alone", "given-names", "ambiguous (given-names-only)"],
])("%s points to whom it may name", (_, only, pointer) => {
  const { pointing } = settings;
  /** Log-odds at which one alone is just likely enough, and at which two are only together. */
  const enough = Math.log(pointing / (1 - pointing));
  const half = enough - Math.log(2) / 2;

  test.each<[string, readonly Made[], string]>([
    ["one, likely enough to point to", [{ logOdds: enough + 0.01, only }], pointer],
    ["one, not likely enough for that", [{ logOdds: enough - 0.01, only }], "none (below-threshold)"],
    ["one, however likely", [{ logOdds: 9, only }], pointer],
    ["one, of whom it is an alias", [{ logOdds: 9, only, exact: true }], "match"],
    ["one of two, not likely enough", [{ logOdds: half, only }], "none (below-threshold)"],
    [
      "two, likely enough together",
      [
        { logOdds: half, only },
        { logOdds: half, only },
      ],
      "ambiguous (namesakes)",
    ],
    [
      "two, one of them farther from it",
      [
        { logOdds: enough + 1, only },
        { logOdds: enough + 1 - wide, only },
      ],
      pointer,
    ],
    ["one, and another of whom it is more than that", [{ logOdds: enough + 1, only }, { logOdds: enough }], pointer],
    ["one less likely than another of whom it is more", [{ logOdds: 2 }, { logOdds: 2 - near, only }], "match"],
  ])("%s", (__, candidates, expected) => {
    expect(decisionOn(candidates)).toBe(expected);
  });

  test("one of many who were not compared", () => {
    const seen: Made[] = [
      { logOdds: enough - 3, only },
      { logOdds: enough - 3, only },
    ];
    expect(decisionOn(seen)).toBe("none (below-threshold)");
    expect(decisionOn(seen, { unseen: [{ logOdds: enough - 3, number: 100 }] })).toBe("ambiguous (namesakes)");
  });
});
