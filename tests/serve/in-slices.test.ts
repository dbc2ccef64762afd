import { expect, onTestFinished, test, vi } from "vitest";
import { inSlices } from "../../src/serve/in-slices.ts";

test.each<[what: string, milliseconds: number, turns: number]>([
  ["each item takes long: a turn after each but the last", 6, 9],
  ["five items fill a slice", 1, 1],
  ["items take next to nothing: all are answered in a row", 0, 0],
])("others have their turn between slices: %s", async (_what, milliseconds, turns) => {
  let clock = 0;
  const now = vi.spyOn(performance, "now").mockImplementation(() => clock);
  const timers = vi.spyOn(globalThis, "setTimeout");
  onTestFinished(() => {
    now.mockRestore();
    timers.mockRestore();
  });
  const items = Array.from({ length: 10 }, (_, at) => at);
  const answers = await inSlices(items, (item) => {
    clock += milliseconds;
    return item * 2;
  });
  expect(answers).toEqual(items.map((item) => item * 2));
  expect(timers).toHaveBeenCalledTimes(turns);
});
