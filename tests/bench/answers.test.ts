import { describe, expect, test } from "vitest";
import { compareAll, firstDifference } from "../../bench/answers/differences.ts";
import { indexNotes, indexPairs } from "../../bench/answers/index-file.ts";
import { plainResolution } from "../../bench/answers/plain.ts";
import type { Candidate, EntityInput, Evidence, Resolution } from "../../src/index.ts";

const step = { from: "g", to: "j", tradition: "french" };
const evidence: Evidence = { kind: "sound", query: [0, 7], name: [0, 8], weight: 6.1, steps: [step] };
const candidate: Candidate<EntityInput> = {
  entity: { id: "rg", names: ["Ruslan Gabbasov"] },
  name: { text: "Ruslan Gabbasov" },
  score: 0.9,
  evidence: [evidence],
};

const ambiguous = (
  changed: Partial<Candidate<EntityInput>> = {},
  reason: "namesakes" | "close-call" = "namesakes",
): Resolution<EntityInput> => ({
  query: "Jabasov",
  status: "ambiguous",
  reason,
  candidates: [{ ...candidate, ...changed }, candidate],
});
const withEvidence = (changed: Partial<Evidence>) => ambiguous({ evidence: [{ ...evidence, ...changed }] });
const withFurther = (): Resolution<EntityInput> => ({
  query: "Jabasov",
  status: "ambiguous",
  reason: "namesakes",
  candidates: [candidate, candidate, candidate],
});
const pairOf = (now: Resolution<EntityInput>) => ({
  asked: "Jabasov",
  old: plainResolution(ambiguous()),
  new: plainResolution(now),
});

describe("two answers", () => {
  test("are equal if all that a caller sees is", () => {
    expect(firstDifference(pairOf(ambiguous()))).toBeUndefined();
    const sameId = { entity: { id: "rg", names: ["Ruslan Gabbasov"], note: "another object" } };
    expect(firstDifference(pairOf(ambiguous(sameId)))).toBeUndefined();
  });

  test.each([
    ["reason", ambiguous({}, "close-call"), "namesakes", "close-call"],
    ["truncated", { ...ambiguous(), truncated: true as const }, undefined, true],
    ["candidates.2", withFurther(), undefined, expect.objectContaining({ entity: "rg" })],
    ["candidates.0.entity", ambiguous({ entity: { id: "other", names: ["x"] } }), "rg", "other"],
    ["candidates.0.name", ambiguous({ name: { text: "R. Gabbasov" } }), "Ruslan Gabbasov", "R. Gabbasov"],
    ["candidates.0.score", ambiguous({ score: 0.9000000000000001 }), 0.9, 0.9000000000000001],
    ["candidates.0.evidence.0.kind", withEvidence({ kind: "edit" }), "sound", "edit"],
    ["candidates.0.evidence.0.query.1", withEvidence({ query: [0, 6] }), 7, 6],
    ["candidates.0.evidence.0.weight", withEvidence({ weight: 6.2 }), 6.1, 6.2],
    ["candidates.0.evidence.0.steps.0.to", withEvidence({ steps: [{ ...step, to: "dj" }] }), "j", "dj"],
  ])("differ in %s", (path, now, before, after) => {
    expect(firstDifference(pairOf(now))).toEqual({ asked: "Jabasov", path, old: before, new: after });
  });

  test("are counted, and the first three that differ are kept", () => {
    const changed = pairOf(ambiguous({ score: 0.5 }));
    const pairs = [pairOf(ambiguous()), ...Array.from({ length: 5 }, () => changed)];
    const { compared, differing, shown } = compareAll("queries", pairs);
    expect([compared, differing, shown.length]).toEqual([6, 5, 3]);
  });
});

const header = {
  threshold: 0.6,
  entities: 1,
  symbols: [[{ sound: "a" }]],
  orthographies: [["french"]],
  lengths: { letters: 3, postings: 2 },
};
const aligned = (bytes: number): number => 8 * Math.ceil(bytes / 8);

/** An index file with such a header, and columns of these bytes. */
function fileOf(fields: object, columns: readonly number[], version = 1): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(fields));
  const start = aligned(32 + text.length);
  const bytes = new Uint8Array(start + aligned(columns.length));
  new Uint32Array(bytes.buffer, 0, 4).set([0x4d594e41, version, 7, text.length]);
  bytes.set(text, 32);
  bytes.set(columns, start);
  return bytes;
}

const COLUMNS = [1, 2, 3, 0, 0, 0, 0, 0, 4, 5];
const file = fileOf(header, COLUMNS);
const pathsOf = (now: Uint8Array): string[] =>
  compareAll("index file", indexPairs(file, now)).shown.map(({ asked, path }) => `${asked} ${path}`.trim());

const notesOf = (now: Uint8Array): string[] =>
  indexNotes(file, now).map((note) => `${`${note.asked} ${note.path}`.trim()}: ${note.old}, ${note.new}`);

describe("two index files", () => {
  test("are equal whatever the version, the order of fields and the names of columns", () => {
    const { lengths: _, ...others } = header;
    const renamed = fileOf({ lengths: { writing: 3, postings: 2 }, ...others }, COLUMNS, 2);
    expect(pathsOf(file)).toEqual([]);
    expect(notesOf(file)).toEqual([]);
    expect(pathsOf(renamed)).toEqual([]);
    expect(notesOf(renamed)).toEqual(["prefix 1: 1, 2", "column 0: letters, writing"]);
  });

  test.each([
    ["a byte", fileOf(header, [1, 2, 3, 0, 0, 0, 0, 0, 4, 6]), ["columns, byte 9"]],
    ["a column that goes on", fileOf(header, [...COLUMNS, 0, 0, 0, 0, 0, 0, 9]), ["columns, byte 16"]],
    [
      "a length",
      fileOf({ ...header, lengths: { letters: 3, postings: 3 } }, COLUMNS),
      ["length of postings and postings"],
    ],
    [
      "a further column",
      fileOf({ ...header, lengths: { ...header.lengths, more: 0 } }, COLUMNS),
      ["length of undefined and more"],
    ],
  ])("differ in %s", (_, now, paths) => {
    expect(pathsOf(now)).toEqual(paths);
  });

  test.each([
    ["a hash", { ...header, entities: 2 }, ["header: entities: 1, 2"]],
    ["a symbol", { ...header, symbols: [[{ sound: "b" }]] }, ["header: symbols 0.0.sound: a, b"]],
    ["a further field", { ...header, costs: 5 }, ["header: costs: undefined, 5"]],
  ])("may differ in %s, which is told", (_, fields, notes) => {
    const now = fileOf(fields, COLUMNS);
    expect(pathsOf(now)).toEqual([]);
    expect(notesOf(now).filter((note) => !note.startsWith("prefix"))).toEqual(notes);
  });
});
