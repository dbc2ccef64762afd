import { describe, expect, test } from "vitest";
import { romanizationSystems, romanize } from "../../src/index.ts";
import { systemFiles } from "./system-files.ts";

// The entries allonym/romanization/<id>, as the build makes them; tests/dist has them packed.

describe.each(romanizationSystems)("$id alone", (info) => {
  const entry: Promise<{ info: unknown; romanize(text: unknown): string }> = import(
    /* @vite-ignore */ `gather:romanization/${info.id}`
  );

  test("writes as romanize does, and says what it is", async () => {
    const alone = await entry;
    expect(Object.keys(alone).sort()).toEqual(["info", "romanize"]);
    expect(alone.info).toEqual(info);
    for (const [text] of systemFiles.get(`${info.id}.json`)?.samples ?? []) {
      expect(alone.romanize(text)).toBe(romanize(text, info.id));
    }
  });

  test.each([undefined, null, 7, ["Уфа"], {}])("refuses %j, which is no string", async (value) => {
    const alone = await entry;
    expect(() => alone.romanize(value)).toThrow(
      expect.objectContaining({ name: "AllonymError", code: "not-a-string", path: "text", hint: "Give a string." }),
    );
  });
});
