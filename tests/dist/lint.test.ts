import { publint } from "publint";
import { expect, inject, test } from "vitest";
import { tool } from "./run.ts";

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: inject("unpacked"), pack: false, strict: true });
  expect(messages).toEqual([]);
});

test("types are right for every way of importing", () => {
  const { status, text } = tool(
    "@arethetypeswrong/cli/dist/index.js",
    inject("consumer"),
    inject("tarball"),
    // It leaves patterns out unless an entry of theirs is named.
    ...["--include-entrypoints", "romanization/bgnpcgn-rus-Cyrl-Latn-1947", "romanization/translit-js-ru"],
    ...["--profile", "node16", "--no-definitely-typed", "--no-color", "--no-emoji", "--format", "ascii"],
  );
  expect(status, text).toBe(0);
});
