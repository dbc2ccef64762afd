import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { node, place } from "./run.ts";

const consumer = inject("consumer");

describe("resolveAll", () => {
  const whole = { answers: 400, unlikeAlone: 0 };
  const expected = {
    list: whole,
    byOneWorker: whole,
    generator: whole,
    stream: whole,
    slowly: { answers: 5, unlikeAlone: 0 },
    nothing: { answers: 0, unlikeAlone: 0 },
    left: { first: "match", isClosed: true },
    failing: { answers: 300, error: "the file is gone" },
    noString: { answers: 12, error: { code: "not-a-string", path: "names[12]" } },
  };

  const { list, left, noString } = expected;

  // That the process ends shows that no thread is left. Builds differ in how they are loaded, and not in how they read
  // their sources: one of them is tried with all.
  test.each([
    ["imported", "resolve-all.mjs", [], expected],
    ["required", "resolve-all.cjs", ["list", "left", "noString"], { list, left, noString }],
    ["imported, its resolver required", "resolve-all.mjs", ["mixed", "list"], { list }],
  ])("%s, answers as one thread does, in order, and ends", (_, file, args, outcomes) => {
    place("resolve-all.cjs", consumer);
    expect(JSON.parse(node(place(file, consumer), consumer, ...args))).toEqual(outcomes);
  });
});

describe("a worker that dies ends the loop with its error", () => {
  test.each([
    ["by an error", "throw new RangeError('too much');", { message: "too much" }],
    ["by leaving", "process.exit(3);", { code: "worker-ended", message: expect.stringContaining("exit code 3") }],
  ])("%s in a batch", (_, code, error) => {
    expect(withWorker(`export function answerBatch() { ${code} }`)).toEqual(error);
  });

  test.each([
    ["by an error", "throw new RangeError('too much');", { message: "too much" }],
    ["by leaving", "process.exit(3);", { code: "worker-ended", message: expect.stringContaining("exit code 3") }],
    [
      "by an error later",
      "setTimeout(() => { throw new RangeError('too much'); }); export const answerBatch = () => new Promise(() => {});",
      { message: "too much" },
    ],
  ])("%s when it is loaded", (_, code, error) => {
    expect(withWorker(code)).toEqual(error);
  });
});

/**
 * What the loop of a project ends with, the package of which has another worker. Its folder has a name that is hard to
 * make a URL of.
 */
function withWorker(code: string): unknown {
  const project = join(consumer, "dying #1 100%");
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project);
  try {
    cpSync(join(consumer, "node_modules"), join(project, "node_modules"), { recursive: true });
    writeFileSync(join(project, "node_modules", "allonym", "dist", "node-worker.js"), code);
    return JSON.parse(node(place("dying-worker.cjs", project), project));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
