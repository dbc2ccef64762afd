import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { systemFiles } from "./system-files.ts";

test("the type of the ids has those of data/romanization, in their order: a new system goes into it too", () => {
  const type = readFileSync("src/romanize/romanization-id.ts", "utf8");
  expect(Array.from(type.matchAll(/\| "(.+)"/g), ([, id]) => id)).toEqual(
    Array.from(systemFiles.values(), ({ id }) => id),
  );
});
