import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeTable } from "../../../src/cli/convert/write-table.ts";
import { CAPACITIES } from "../../../src/import/write/capacity.ts";
import { keep } from "../../../src/import/write/keep.ts";
import { Losses } from "../../../src/import/write/losses.ts";
import { idForFile } from "../../../src/import/write/table-record.ts";
import type { OwnEntity } from "../../../src/import/write/types.ts";
import { loadTable } from "../../../src/tables/load.ts";
import type { EntityInput } from "../../../src/types.ts";
import { ownEntities } from "./own-entities.ts";

test.each([
  ["ufa", "ufa"],
  ["Q649", "q649"],
  ["__proto__", "proto"],
  ["../../etc/passwd", "etc-passwd"],
  ["Öfö city", "ofo-city"],
  ["a--b-", "a-b"],
  ["x".repeat(200), "x".repeat(80)],
  ["Жанна", idForFile("Жанна")],
])("the id %s is written as %s", (id, written) => {
  expect(idForFile(id)).toBe(written);
  expect(written).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("ids without Latin letters stay different", () => {
  expect(new Set(["Жанна", "Юрий", "毛", "!", "?"].map(idForFile)).size).toBe(5);
});

test("own -> table -> own: what the form can hold; by the rules of tables where nothing is lacking", async () => {
  const seen = { drafts: 0, complete: 0, renamed: 0 };
  await fc.assert(
    fc.asyncProperty(ownEntities, fc.boolean(), async (entities, isComplete) => {
      const given = distinct(isComplete ? entities.map(completed) : entities);
      const expected = given.map(expectedOf).sort(byId);
      const { said, files, folder } = await written(given);
      expect(files.map(({ $schema, ...record }) => record).sort(byId)).toEqual(expected);
      seen.drafts += files.length;
      seen.renamed += given.filter(({ id }) => id !== idForFile(id)).length;
      if (isComplete) {
        expect(said).not.toContain("for a contribution");
        const loaded = loadTable(folder).map(({ $schema, ...record }: EntityInput & { $schema?: unknown }) => record);
        expect(loaded.sort(byId)).toEqual(expected);
        seen.complete += files.length;
      }
      rmSync(folder, { recursive: true });
    }),
    { seed: 20261130, numRuns: 100 },
  );
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(80);
});

async function written(entities: readonly OwnEntity[]) {
  const folder = mkdtempSync(join(tmpdir(), "allonym-table-"));
  const said = await writeTable(asyncOf(entities), folder);
  const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
  return { said, files, folder };
}

async function* asyncOf(entities: readonly OwnEntity[]): AsyncGenerator<OwnEntity> {
  yield* entities;
}

/** One entity of those that would have one file. */
function distinct(entities: readonly OwnEntity[]): readonly OwnEntity[] {
  return [...new Map(entities.map((entity) => [idForFile(entity.id), entity])).values()];
}

/** With all that the form of a contribution demands. */
function completed(entity: OwnEntity): OwnEntity {
  const names = entity.names.map((name, at) => ({
    ...(typeof name === "string" ? {} : name),
    text: (typeof name === "string" ? name : name.text).replaceAll(/[\n\r]/g, " "),
    lang: "ru",
    canonical: at === 0,
    sources: [{ url: "https://example.org/a" }],
  }));
  const links = { distinctFrom: entity.distinctFrom?.filter((id) => id.trim() !== "") };
  return { ...entity, ...links, type: entity.type ?? "place", names, description: "politician" };
}

function expectedOf(entity: OwnEntity): EntityInput {
  const { names, ...kept } = keep(entity, CAPACITIES.table, new Losses(), new Set(["tests"])) as OwnEntity;
  const marked = names.findIndex((name) => typeof name !== "string" && name.canonical === true);
  const linked = (ids: readonly string[] | undefined) => ids && [...new Set(ids.map(idForFile))];
  const { distinctFrom, sharedWith } = kept;
  return JSON.parse(
    JSON.stringify({
      ...kept,
      id: idForFile(entity.id),
      names: names.map((name, at) => ({ ...(name as object), canonical: at === Math.max(marked, 0) || undefined })),
      distinctFrom: linked(distinctFrom),
      sharedWith: linked(sharedWith),
    }),
  );
}

function byId(a: EntityInput, b: EntityInput): number {
  return a.id < b.id ? -1 : 1;
}
