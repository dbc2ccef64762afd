import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gather } from "../../build/gather.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "allonym-gather-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(folder: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(root, "data", folder), { recursive: true });
  for (const [file, value] of Object.entries(files)) {
    writeFileSync(join(root, "data", folder, file), typeof value === "string" ? value : JSON.stringify(value));
  }
}

async function exported(id: string): Promise<unknown> {
  const { code } = gather(id, root);
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.default;
}

describe("gather", () => {
  test("gives the files of a folder in file-name order, without $schema and samples", async () => {
    put("spelling", { "b.json": { $schema: "x", id: "b", samples: [1], rules: ["'\u2028\\"] }, "a.json": { id: "a" } });
    expect(await exported("gather:spelling")).toEqual([{ id: "a" }, { id: "b", rules: ["'\u2028\\"] }]);
  });

  test("gives the entities of a table in id order, without tests and sources, and no retired id", async () => {
    put("tables/t", {
      "a.json": { $schema: "x", id: "b", names: [{ text: "B", sources: [{}] }], tests: { resolves: [] } },
      "b.json": { id: "a", names: [{ text: "A", canonical: true, sources: [{}] }], sharedWith: ["b"] },
      "c.json": { id: "c", movedTo: "a" },
      "d.json": { id: "d", splitInto: ["a", "b"] },
    });
    expect(await exported("gather:tables/t")).toEqual([
      { id: "a", names: [{ text: "A", canonical: true }], sharedWith: ["b"] },
      { id: "b", names: [{ text: "B" }] },
    ]);
  });

  test("gives some entities of a table, and fails if one is not there or is retired", async () => {
    put("tables/t", {
      "a.json": { id: "a", names: [{ text: "A" }] },
      "b.json": { id: "b", names: [{ text: "B" }], tests: { resolves: [] } },
      "c.json": { id: "c", movedTo: "a" },
    });
    expect(await exported("gather:tables/t/b")).toEqual([{ id: "b", names: [{ text: "B" }] }]);
    expect(await exported("gather:tables/t/b,a")).toHaveLength(2);
    expect(() => gather("gather:tables/t/a,nobody", root)).toThrow("data/tables/t lacks one of a, nobody");
    expect(() => gather("gather:tables/t/c", root)).toThrow("data/tables/t lacks one of c");
  });

  test("gives romanization systems whole, without notes and samples", async () => {
    put("romanization", {
      "a.json": { $schema: "x", id: "a", like: "b", note: "Y.", samples: [["ш", "sh"]] },
      "b.json": { id: "b", letters: { ш: "sh" } },
    });
    expect(await exported("gather:romanization")).toEqual([
      { id: "a", letters: { ш: "sh" } },
      { id: "b", letters: { ш: "sh" } },
    ]);
  });

  test("gives one romanization system with what carries it out, and nothing of the others", () => {
    put("romanization", {
      "heir.json": { id: "heir", like: "base" },
      "base.json": { id: "base", letters: { ш: "sh" } },
      "js.json": { id: "js", preset: "ru" },
    });
    const [heir, js] = ["heir", "js"].map((id) => gather(`gather:romanization/${id}`, root).code);
    expect(heir).toContain('alone({"id":"heir","letters":{"ш":"sh"}}, writerOf)');
    expect(heir).not.toMatch(/base|translit/);
    expect(js).toContain('alone({"id":"js","preset":"ru"}, translitJs)');
    expect(js).not.toMatch(/base|heir|writer/);
    expect(() => gather("gather:romanization/nobody", root)).toThrow('no system "nobody"');
  });

  test("can be dropped by a bundler", () => {
    put("spelling", { "a.json": {} });
    expect(gather("gather:spelling", root).code).toMatch(/^export default \/\* @__PURE__ \*\/ JSON\.parse\(/);
  });

  test("fails on a file that is not JSON, with file, line and column", () => {
    put("spelling", { "a.json": {}, "bad.json": '{\n  "id": x\n}\n' });
    const file = join("data", "spelling", "bad.json");
    expect(() => gather("gather:spelling", root)).toThrow(`${file}:2:9: not JSON`);
  });

  test("fails on a folder that is not there", () => {
    expect(() => gather("gather:speling", root)).toThrow("speling");
  });
});
