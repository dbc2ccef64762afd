import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { node, place } from "./run.ts";

const consumer = inject("consumer");

const used = {
  version: manifest.version,
  exports: [
    "AllonymError",
    "blockingKeys",
    "blockingKeysScheme",
    "cluster",
    "compareNames",
    "createResolver",
    "deromanize",
    "evaluate",
    "explain",
    "extract",
    "identifySystems",
    "resolveInflected",
    "restoreResolver",
    "romanizationSystems",
    "romanize",
    "serialize",
    "suggest",
    "variants",
  ],
  size: expect.any(Number),
  inBoth: ["bashkortostan", "buryatia", "moscow"],
  ofBoth: "kursk-oblast",
  resolved: "ruslan-gabbasov",
  mentions: ["Ruslan Gabbasov"],
  suggested: "ruslan-gabbasov",
  romanized: "Ufa",
  imported: [{ id: "7", names: ["Жанна Щукина"] }],
  alone: ["bgnpcgn-rus-Cyrl-Latn-1947", "Shchukin", "Ufa"],
};

test.each(["use.mjs", "use.cjs"])("%s runs in a bare Node", (file) => {
  expect(JSON.parse(node(place(file, consumer), consumer))).toEqual(used);
});

test("the command runs", () => {
  const bin = join(inject("unpacked"), manifest.bin.allonym);
  expect(node(bin, consumer, "--version").trim()).toBe(manifest.version);
});
