import { expect, test } from "vitest";
import { codeOf, failure, wordsOf } from "../../src/cli/failure.ts";

test.each([
  ["a mistake in the call", failure("usage", "a command is missing"), "usage", "a command is missing"],
  ["an error of Node", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }), "EPIPE", "write EPIPE"],
  ["something thrown that is no error", "gone", undefined, "gone"],
])("%s is told in its own words", (_what, error, code, words) => {
  expect(codeOf(error)).toBe(code);
  expect(wordsOf(error)).toBe(words);
});

test.each([new TypeError("x is no function"), Object.assign(new Error("odd"), { code: 5 })])(
  "a bug is told with its stack: %s",
  (error) => {
    expect(codeOf(error)).toBeUndefined();
    expect(wordsOf(error)).toMatch(/^this is a bug in allonym, please report it\.\n.*Error: .*\n +at /s);
  },
);
