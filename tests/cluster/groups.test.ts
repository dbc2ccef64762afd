import { describe, expect, test } from "vitest";
import { groupsOf } from "../../src/cluster/groups.ts";
import type { Link } from "../../src/cluster/links.ts";

type Row = readonly [a: number, b: number, logOdds: number];

const CLOSE_CALL = 1;

/** The groups of names 0, 1, 2 ... whose links are given; pairs that contradict each other as "0 2". */
function groups(count: number, rows: readonly Row[], ...contradictions: string[]) {
  const links = rows.map(([a, b, logOdds]): Link => ({ a, b, logOdds })).sort((x, y) => y.logOdds - x.logOdds);
  const contradict = (a: number, b: number): boolean => contradictions.includes([a, b].sort().join(" "));
  return groupsOf(count, links, { contradict, closeCall: CLOSE_CALL }).map(({ members, doubtful }) => [
    [...members].sort(),
    [...doubtful].sort(),
  ]);
}

describe("groups of names by their links", () => {
  test.each<[string, ReturnType<typeof groups>, unknown]>([
    [
      "no link, no group",
      groups(2, []),
      [
        [[0], []],
        [[1], []],
      ],
    ],
    [
      "a chain is one group",
      groups(3, [
        [0, 1, 5],
        [1, 2, 4],
      ]),
      [[[0, 1, 2], []]],
    ],
    [
      "the one between two who differ goes with the nearer",
      groups(
        3,
        [
          [0, 1, 9],
          [1, 2, 4],
        ],
        "0 2",
      ),
      [
        [[0, 1], [2]],
        [[2], [1]],
      ],
    ],
    [
      "if that is a close call, with neither",
      groups(
        3,
        [
          [0, 1, 5],
          [1, 2, 4.5],
        ],
        "0 2",
      ),
      [
        [[0], [1]],
        [[1], [0, 2]],
        [[2], [1]],
      ],
    ],
    [
      "what only it held together falls apart",
      groups(
        4,
        [
          [0, 1, 5],
          [1, 3, 5],
          [1, 2, 4.5],
        ],
        "0 2",
      ),
      [
        [[0], [1]],
        [[1], [0, 2, 3]],
        [[2], [1]],
        [[3], [1]],
      ],
    ],
    [
      "a contradiction deep in two groups keeps them apart",
      groups(
        4,
        [
          [0, 1, 9],
          [2, 3, 9],
          [1, 2, 4],
        ],
        "0 3",
      ),
      [
        [[0, 1], [2]],
        [[2, 3], [1]],
      ],
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
