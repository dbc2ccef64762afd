import { afterEach, describe, expect, test, vi } from "vitest";
import { progressView } from "../../../src/cli/batch/progress-view.ts";
import { describeRest, Speed } from "../../../src/cli/batch/speed.ts";
import { fakeIo } from "../fake-io.ts";

// How far a long run has come, how fast it is, and how long it will take.

describe("speed", () => {
  test.each<
    [
      what: string,
      begun: number,
      samples: [seconds: number, rows: number, share?: number][],
      rate: number,
      rest: number | undefined,
    ]
  >([
    ["nothing is known at first", 0, [[0, 0]], 0, undefined],
    [
      "half is done in ten seconds",
      0,
      [
        [0, 0, 0],
        [10, 1000, 0.5],
      ],
      100,
      10,
    ],
    ["no share, no time left", 0, [[10, 1000]], 100, undefined],
    [
      "rows that were there before do not count",
      5000,
      [
        [0, 5000, 0.5],
        [10, 6000, 0.6],
      ],
      100,
      40,
    ],
    [
      "the last twenty seconds count",
      0,
      [
        [0, 0, 0],
        [100, 100, 0.1],
        [110, 1100, 0.2],
        [120, 2100, 0.3],
      ],
      100,
      70,
    ],
    [
      "a file that is read but not answered",
      0,
      [
        [0, 0, 0],
        [1, 10, 1],
      ],
      10,
      0,
    ],
  ])("%s", (_what, begun, samples, rate, rest) => {
    const speed = new Speed(0, begun);
    const states = samples.map(([seconds, rows, share]) => speed.at(seconds * 1000, rows, share));
    const last = states.at(-1);
    expect(last?.rate).toBe(rate);
    expect(last?.rest === undefined ? undefined : Math.round(last.rest)).toBe(rest);
  });

  test.each([
    [undefined, ""],
    [0, ", 0 s left"],
    [4.2, ", 5 s left"],
    [59.5, ", 1 min 0 s left"],
    [125, ", 2 min 5 s left"],
    [7260, ", 2 h 1 min left"],
  ])("%s seconds are %j", (seconds, words) => {
    expect(describeRest(seconds)).toBe(words);
  });
});

describe("what is shown", () => {
  afterEach(() => vi.useRealTimers());

  async function shown(terminal: boolean, isOnStdout = false): Promise<string> {
    vi.useFakeTimers({ toFake: ["performance"] });
    const io = fakeIo({ terminal });
    const view = await progressView(io, 0, isOnStdout);
    for (let second = 1; second <= 25; second++) {
      vi.advanceTimersByTime(1000);
      await view.update(second * 1024, second / 50);
    }
    view.end();
    return io.err();
  }

  test("a line every ten seconds where there is no terminal", async () => {
    expect(await shown(false)).toBe(
      "allonym: 10,240 rows (20 %), 1,024 a second, 40 s left\nallonym: 20,480 rows (40 %), 1,024 a second, 30 s left\n",
    );
  });

  test("a bar on a terminal, which is gone at the end", async () => {
    const text = await shown(true);
    expect(text).toMatch(/[#-]{12} \d+ % [\d,]+ rows, 1,024\/s, \d+ s left/);
    expect(text).not.toContain("allonym:");
  });

  test("nothing where the answers themselves are shown", async () => {
    expect(await shown(true, true)).toBe("");
  });
});
