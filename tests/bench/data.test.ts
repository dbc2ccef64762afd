import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeAbsent, readFigures } from "../../bench/make-absent.ts";

interface Name {
  name: string;
  script: string;
  lang: string;
  source: number;
}
interface Line {
  id: string;
  names: Name[];
  canonical: number;
  sources: { title: string; url: string }[];
}

const text = readFileSync("bench/data/figures.jsonl", "utf8");
const lines = readFigures(text) as unknown as Line[];
const absent = readFileSync("bench/data/absent.tsv", "utf8").trimEnd().split("\n");

/** Latin æ stands for Cyrillic ӕ in most Ossetian texts. */
const OF_ANOTHER_SCRIPT = "æ";

function scriptsOf(name: string): string[] {
  const known = ["Arabic", "Cyrillic", "Georgian", "Greek", "Latin"];
  const letters = name.replaceAll(OF_ANOTHER_SCRIPT, "");
  return known.filter((script) => new RegExp(`\\p{Script=${script}}`, "u").test(letters));
}

describe("figures.jsonl", () => {
  test("has at least 150 figures, each with an id of its own, in order", () => {
    const ids = lines.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(150);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    for (const id of ids) expect(id).toMatch(/^fig:[a-z]+(-[a-z]+)*$/);
  });

  test("begins each figure with its canonical name, in Cyrillic, and has another spelling", () => {
    for (const { id, names, canonical } of lines) {
      expect(canonical, id).toBe(0);
      expect(names[canonical]?.script, id).toBe("Cyrillic");
      expect(names.length, id).toBeGreaterThanOrEqual(2);
    }
  });

  test("writes each name once, composed, in the script and a language that it states", () => {
    for (const { id, names } of lines) {
      expect(new Set(names.map(({ name }) => name)).size, id).toBe(names.length);
      for (const { name, script, lang } of names) {
        expect(scriptsOf(name), name).toEqual([script]);
        expect(name, name).toBe(name.normalize("NFC").trim());
        expect(Intl.getCanonicalLocales(lang), name).toEqual([lang]);
      }
    }
  });

  test("names a source for each spelling, and has no source that shows none", () => {
    for (const { id, names, sources } of lines) {
      const used = [...new Set(names.map(({ source }) => source))].sort((a, b) => a - b);
      expect(used, id).toEqual([...sources.keys()]);
      for (const { title, url } of sources) {
        expect(title.trim(), id).not.toBe("");
        expect(new URL(url).protocol, id).toMatch(/^https?:$/);
      }
    }
  });

  test("gives no spelling to two figures", () => {
    const owners = new Map<string, string>();
    for (const { id, names } of lines) {
      for (const { name } of names) {
        expect(owners.get(name) ?? id, name).toBe(id);
        owners.set(name, id);
      }
    }
  });
});

describe("absent.tsv", () => {
  test("is what make-absent.ts makes of the figures", () => {
    expect(absent).toEqual(makeAbsent(readFigures(text)));
  });

  test("has 300 names in Latin, none of them a figure's, each of two figures", () => {
    const taken = new Set(lines.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));
    const ids = new Set(lines.map(({ id }) => id));
    expect(new Set(absent.map((line) => line.split("\t")[0])).size).toBe(300);
    for (const line of absent) {
      const [name = "", lang = "", given = "", surname = ""] = line.split("\t");
      expect(scriptsOf(name), line).toEqual(["Latin"]);
      expect(taken.has(name.toLowerCase()), line).toBe(false);
      expect(lang, line).not.toBe("");
      expect(given, line).not.toBe(surname);
      expect(ids.has(given) && ids.has(surname), line).toBe(true);
    }
  });
});
