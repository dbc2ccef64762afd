import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalName } from "../../src/base/entity.ts";
import { builtIn } from "../../src/cli/built-in.ts";
import { createResolver } from "../../src/index.ts";
import type { EntityInput, Resolution } from "../../src/types.ts";
import { start } from "../cli/serve/server.ts";
import { isThere, OPENREFINE, OpenRefine } from "./openrefine.ts";

// A real OpenRefine, without its page: what it does with 50 names in six scripts, by the commands that its page sends.

const CSV = readFileSync("tests/openrefine/names.csv", "utf8");
const SCRIPTS = ["Cyrillic", "Latin", "Arabic", "Georgian", "Armenian", "Greek"];

test("the names are 50, in six scripts", () => {
  const lines = CSV.trimEnd().split("\n").slice(1);
  expect(lines.length).toBe(50);
  for (const script of SCRIPTS) {
    const letter = new RegExp(`\\p{Script=${script}}`, "u");
    expect(lines.filter((line) => letter.test(line)).length, script).toBeGreaterThanOrEqual(5);
  }
});

/** The ids that people can choose from. */
function shownOf({ status, candidates }: Resolution<EntityInput>): string[] {
  if (status === "match") return [];
  return candidates.filter(({ score }) => score >= 0.000_05).map(({ entity }) => entity.id);
}

describe.skipIf(!isThere)(`OpenRefine (${OPENREFINE}, Debian's package openrefine)`, () => {
  const resolver = createResolver(builtIn);
  let refine: OpenRefine;

  beforeAll(async () => {
    refine = await OpenRefine.start();
  }, 150_000);
  afterAll(() => refine?.end());

  test("guesses the types of a column, reconciles it, and fetches values", { timeout: 240_000 }, async () => {
    const { url, said } = await start({ load: async () => resolver });
    const manifest = (await (await fetch(`${url}/reconcile`)).json()) as Record<
      "identifierSpace" | "schemaSpace",
      string
    >;
    const spaces = { identifierSpace: manifest.identifierSpace, schemaSpace: manifest.schemaSpace };
    const project = await refine.createProject(CSV);
    const service = `${url}/reconcile`;

    const guessed = await refine.post<{ types: { id: string; name: string }[] }>("guess-types-of-column", {
      project,
      columnName: "name",
      service,
    });
    expect(guessed.types.map(({ id }) => id)).toEqual(expect.arrayContaining(["person", "place"]));

    const config = {
      mode: "standard-service",
      service,
      ...spaces,
      type: null,
      autoMatch: true,
      columnDetails: [],
      limit: 0,
    };
    await refine.operate("reconcile", project, { columnName: "name", config });
    const reconciled = await refine.rows(project);
    expect(reconciled.length).toBe(50);
    const statuses = new Set<string>();
    for (const row of reconciled) {
      const { v, recon } = row.get("name") ?? {};
      const resolution = resolver.resolve(String(v));
      statuses.add(resolution.status);
      const matched = resolution.entity && { id: resolution.entity.id, name: canonicalName(resolution.entity) };
      expect([v, recon?.j, recon?.m && { id: recon.m.id, name: recon.m.name }]).toEqual([
        v,
        matched ? "matched" : "none",
        matched,
      ]);
      // Its page shows the candidates of what is not matched, for people to choose from, if they have any score.
      expect([v, recon?.c?.map(({ id }) => id) ?? []]).toEqual([v, shownOf(resolution)]);
    }
    expect([...statuses].sort()).toEqual(["ambiguous", "match", "none"]);

    const properties = ["wikidata", "type"].map((id) => ({ id, name: id }));
    await refine.operate("extend-data", project, {
      baseColumnName: "name",
      endpoint: service,
      ...spaces,
      extension: { properties },
      columnInsertIndex: 2,
    });
    const extended = await refine.rows(project);
    expect(extended.length).toBe(50);
    for (const row of extended) {
      const entity = resolver.resolve(String(row.get("name")?.v)).entity as (typeof builtIn)[number] | undefined;
      const wikidata = (entity as { identifiers?: { wikidata?: string } } | undefined)?.identifiers?.wikidata;
      expect([row.get("name")?.v, row.get("Type")?.v]).toEqual([
        row.get("name")?.v,
        entity && (entity.type ?? "person"),
      ]);
      expect(row.get("Wikidata")?.v).toBe(wikidata);
    }
    expect(said).toEqual([]);
  });
});
