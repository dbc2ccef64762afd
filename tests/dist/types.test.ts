import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { place, tool } from "./run.ts";

const consumer = inject("consumer");

test.each([
  ["node16, imported", "types.mts", { module: "node16", moduleResolution: "node16" }],
  ["node16, required", "types.cts", { module: "node16", moduleResolution: "node16" }],
  ["bundler", "types.ts", { module: "esnext", moduleResolution: "bundler" }],
])("types compile under %s", (_, file, resolution) => {
  place("types.ts", consumer, file);
  const compilerOptions = {
    ...resolution,
    target: "es2022",
    lib: ["es2022", "dom"],
    // No types but the package's own, and those are checked in full: no skipLibCheck.
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  };
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  expect(tool("typescript/bin/tsc", consumer)).toEqual({ status: 0, text: "" });
});
