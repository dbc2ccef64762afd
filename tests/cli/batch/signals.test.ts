import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { Interruption } from "../../../src/cli/batch/signals.ts";

function begin(): Interruption {
  const interruption = new Interruption();
  onTestFinished(() => interruption.ignore());
  return interruption;
}

const never = new Promise<string>(() => undefined);

test("without a signal a promise gives what it gives, and fails as it fails", async () => {
  const interruption = begin();
  expect(await interruption.orSignal(Promise.resolve("answers"))).toBe("answers");
  await expect(interruption.orSignal(Promise.reject(new Error("of the source")))).rejects.toThrow("of the source");
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends the waiting, whenever it came", async (signal) => {
  const interruption = begin();
  const waiting = interruption.orSignal(never);
  process.emit(signal);
  expect(await waiting).toBe(signal);
  expect(await interruption.orSignal(never)).toBe(signal);
});

test("a second signal is not caught, nor is one after the work", () => {
  const before = process.listenerCount("SIGINT");
  const interruption = begin();
  expect(process.listenerCount("SIGINT")).toBe(before + 1);
  process.emit("SIGTERM");
  expect(process.listenerCount("SIGINT")).toBe(before);
  interruption.ignore();
});

test("nothing is kept of what came: a million rows need no more memory than a thousand", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const interruption = begin();
  const wait = async (): Promise<WeakRef<object>> => {
    const rows = { rows: [1, 2, 3] };
    await interruption.orSignal(Promise.resolve(rows));
    return new WeakRef(rows);
  };
  const first = await wait();
  await wait();
  await new Promise((done) => setTimeout(done, 10));
  collect();
  expect(first.deref()).toBeUndefined();
});
