import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExportFormat, type ImportedEntity, writeEntities } from "../../../src/import/index.ts";
import { CAPACITIES } from "../../../src/import/write/capacity.ts";
import { furtherFields, keep } from "../../../src/import/write/keep.ts";
import { Losses } from "../../../src/import/write/losses.ts";
import type { OwnEntity } from "../../../src/import/write/types.ts";
import type { EntityInput } from "../../../src/types.ts";
import { readAll } from "../read-all.ts";
import { ownEntities } from "./own-entities.ts";

// Own entities are written, and read again from the bytes: what the format can hold is what comes back.

const RUN = { seed: 20261130, numRuns: 300 };

interface Trip {
  readonly text: string;
  readonly back: readonly ImportedEntity[];
  readonly rejected: number;
}

async function roundTrip(entities: readonly EntityInput[], format: ExportFormat): Promise<Trip> {
  let text = "";
  for await (const part of writeEntities(entities, { format })) text += part;
  const bytes = new TextEncoder().encode(text);
  const { entities: back, summary } = await readAll(bytes, { weakAliases: true });
  return { text, back, rejected: summary.rejected };
}

/** The canonical name first, and the others in no order; a name that is but a text as an object. */
function inNoOrder({ names, ...rest }: EntityInput): unknown {
  const [first, ...others] = names.map((name) => (typeof name === "string" ? { text: name } : name));
  return { ...rest, first, others: others.map((name) => JSON.stringify(Object.entries(name).sort())).sort() };
}

function inOrder({ names, ...rest }: EntityInput): unknown {
  return { ...rest, names: names.map((name) => (typeof name === "string" ? { text: name } : name)) };
}

/** The further fields that a table has columns for. */
function columnsOf(entities: readonly OwnEntity[]): ReadonlySet<string> {
  const fields = entities.flatMap((entity) => furtherFields(entity).map(([field]) => field));
  return new Set(fields.filter((field) => !["kind", "Alias", " x"].includes(field)));
}

test("own -> JSON lines -> own: nothing is lost", async () => {
  let fields = 0;
  await fc.assert(
    fc.asyncProperty(ownEntities, async (entities) => {
      const { back, rejected } = await roundTrip(entities, "jsonl");
      expect(rejected).toBe(0);
      expect(back).toEqual(entities);
      fields += entities.flatMap(furtherFields).length;
    }),
    RUN,
  );
  expect(fields).toBeGreaterThan(200);
});

test("own -> CSV -> own: names with language, kind, mark and sources, in their order; texts of further fields", async () => {
  const seen = { formulas: 0, breaks: 0, kinds: 0, sources: 0, proto: 0, fields: 0, links: 0 };
  await fc.assert(
    fc.asyncProperty(ownEntities, async (entities) => {
      const columns = columnsOf(entities);
      const kept = entities.flatMap((entity) => keep(entity, CAPACITIES.csv, new Losses(), columns) ?? []);
      const { text, back, rejected } = await roundTrip(entities, "csv");
      expect(rejected).toBe(0);
      expect(back.map(inOrder)).toEqual(kept.map(inOrder));
      expect(text).not.toMatch(/(?:^|[,\n])"?[=+\-@\t\r＝＋－＠]/);
      const names = kept.flatMap((entity) => entity.names);
      seen.formulas += names.filter((name) => /^'*[=+\-@]/.test(name.text)).length;
      seen.breaks += names.filter((name) => name.text.includes("\n")).length;
      seen.kinds += names.filter((name) => name.kind !== undefined).length;
      seen.sources += names.filter((name) => name.sources !== undefined).length;
      seen.proto += kept.filter((entity) => entity.id === "__proto__" || Object.hasOwn(entity, "__proto__")).length;
      seen.fields += kept.flatMap(furtherFields).length;
      seen.links += kept.filter((entity) => entity.distinctFrom?.some((one) => /[|;[]/.test(one))).length;
    }),
    RUN,
  );
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(20);
});

describe.each(["ftm", "skos"] as const)("own -> %s -> own", (format) => {
  test("what the format can hold comes back, the canonical name first", async () => {
    const seen = { entities: 0, kinds: 0, descriptions: 0, ids: 0, proto: 0 };
    await fc.assert(
      fc.asyncProperty(ownEntities, async (entities) => {
        const kept = entities.flatMap((entity) => keep(entity, CAPACITIES[format], new Losses()) ?? []);
        fc.pre(kept.length > 0);
        const { back, rejected } = await roundTrip(entities, format);
        expect(rejected).toBe(0);
        expect(back.map(inNoOrder)).toEqual(kept.map(inNoOrder));
        seen.entities += back.length;
        seen.kinds += kept.flatMap((entity) => entity.names).filter((name) => name.kind !== undefined).length;
        seen.descriptions += kept.filter((entity) => entity.description !== undefined).length;
        seen.ids += kept.filter((entity) => entity.identifiers !== undefined).length;
        seen.proto += kept.filter((entity) => entity.id === "__proto__").length;
      }),
      RUN,
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(10);
  });
});
