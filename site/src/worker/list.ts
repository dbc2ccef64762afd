import { type Cluster, cluster, createResolver, type EntityInput, type Resolver } from "allonym";
import { describeImport, type Rejection, readEntities } from "allonym/import";
import { canonicalName } from "../../../src/base/entity.ts";
import { openRows } from "../../../src/cli/batch/read-input.ts";
import type { NameRow, RowAnswer } from "../../../src/cli/batch/row.ts";
import { draftLine } from "../../../src/cli/cluster/draft.ts";
import { type ShownAnswer, shownAnswer } from "./candidates.ts";
import { bytesOf, type ListSource, linesAsTable } from "./list-source.ts";
import type { Task } from "./protocol.ts";
import { builtInResolver } from "./tables.ts";

/** How far a long call is. */
export interface Progress {
  readonly phase: "reading" | "indexing" | "asking" | "clustering";
  /** From 0 to 1; undefined where that is not known. */
  readonly share: number | undefined;
  /** How many records there are, or were worked off. */
  readonly count: number;
}

export interface ListRead {
  /** What was guessed and counted, in the words of the library. */
  readonly said: string;
  readonly entities: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  /** The first names. */
  readonly sample: readonly string[];
}

export type ListAnswer = ShownAnswer;

export interface Asked {
  readonly rows: number;
  readonly match: number;
  readonly ambiguous: number;
  readonly none: number;
  readonly error: number;
  /** What was guessed of the file. */
  readonly said: string;
}

export interface AnsweredRow extends RowAnswer {
  readonly line: number;
  readonly query: string;
  /** Of an ambiguous answer, whom it may be. */
  readonly others: readonly string[];
}

export interface Clustered {
  readonly names: number;
  readonly drafts: number;
  readonly several: number;
  readonly doubtful: number;
}

export interface ClusterRow {
  readonly name: string;
  readonly members: readonly MemberRow[];
  readonly doubtful: readonly MemberRow[];
}

export interface MemberRow {
  readonly text: string;
  readonly times: number;
  readonly score: number;
}

/** A part of what was answered or clustered last. */
export interface Pages {
  readonly of: "answers" | "clusters";
  readonly from: number;
  readonly count: number;
  /** Only answers of this status. */
  readonly status?: RowAnswer["status"] | undefined;
}

export interface Rows {
  readonly all: number;
  readonly answers: readonly AnsweredRow[];
  readonly clusters: readonly ClusterRow[];
}

export interface ListExport {
  readonly of: "answers" | "clusters";
}

// What this worker holds for the page: it lives as long as the worker.
let held: Resolver<EntityInput> | undefined;
let answers: AnsweredRow[] = [];
let output: string[] = [];
let clusters: readonly Cluster[] = [];
let lines: readonly number[] = [];

const MOST_TOLD = 20;
const SAMPLE = 5;
const ALTERNATIVES = 3;

/** The list that was read last; the built-in tables until one was. */
export async function listResolver(): Promise<Resolver<EntityInput>> {
  return held ?? (await builtInResolver());
}

/** Reads a list of entities and indexes it. */
export async function readList(source: ListSource, task: Task): Promise<ListRead> {
  let share = 0;
  const rejections: Rejection[] = [];
  const entities: EntityInput[] = [];
  const bytes = bytesOf(source, (read) => {
    share = read;
  });
  const reading = readEntities(bytes, {
    path: source.name,
    type: source.type,
    ...(source.column !== undefined && { names: source.column }),
    onRejected: (rejection) => {
      if (rejections.length < MOST_TOLD) rejections.push(rejection);
    },
  });
  for await (const entity of reading) {
    entities.push(entity);
    if (entities.length % 500 !== 0) continue;
    task.report({ phase: "reading", share, count: entities.length });
    await task.breathe();
  }
  task.report({ phase: "indexing", share: undefined, count: entities.length });
  held = createResolver(entities);
  const { rejected } = reading.summary;
  const sample = entities.slice(0, SAMPLE).map(canonicalName);
  return { said: describeImport(reading.summary), entities: entities.length, rejected, rejections, sample };
}

/** Asks the list about one name. */
export async function askList(query: string): Promise<ListAnswer> {
  return shownAnswer((await listResolver()).resolve(query));
}

/** Asks the list about all names of a column; `pages` and `exportList` give the answers. */
export async function askColumn(source: ListSource, task: Task): Promise<Asked> {
  const resolver = await listResolver();
  let share = 0;
  const { said, writer, parts } = await openColumn(source, (read) => {
    share = read;
  });
  answers = [];
  output = [writer.head];
  for await (const rows of parts) {
    for (const row of rows) {
      const answer = answerTo(row, resolver);
      answers.push(answer);
      output.push(writer.rowOf(row, answer));
      if (answers.length % 50 !== 0) continue;
      task.report({ phase: "asking", share, count: answers.length });
      await task.breathe();
    }
  }
  const count = (status: RowAnswer["status"]): number => answers.filter((row) => row.status === status).length;
  return {
    rows: answers.length,
    match: count("match"),
    ambiguous: count("ambiguous"),
    none: count("none"),
    error: count("error"),
    said,
  };
}

/** Groups the names of a column by whom they likely mean. */
export async function clusterColumn(source: ListSource, task: Task): Promise<Clustered> {
  const { parts } = await openColumn(source, (share) => task.report({ phase: "reading", share, count: 0 }));
  const rows: NameRow[] = [];
  for await (const part of parts) {
    for (const row of part) if (row.name !== "") rows.push(row);
    await task.breathe();
  }
  task.report({ phase: "clustering", share: undefined, count: rows.length });
  lines = rows.map(({ line }) => line);
  clusters = cluster(
    rows.map(({ name }) => name),
    { type: source.type },
  );
  const doubtful = clusters.filter((one) => one.doubtful.length > 0).length;
  const several = clusters.filter(({ members }) => members.length > 1).length;
  return { names: rows.length, drafts: clusters.length, several, doubtful };
}

/** Some of the answers, or of the clusters with those of several spellings first. */
export function pages({ of, from, count, status }: Pages): Rows {
  if (of === "clusters") {
    const ordered = [...clusters].sort((a, b) => b.members.length - a.members.length);
    return { all: ordered.length, answers: [], clusters: ordered.slice(from, from + count).map(clusterRow) };
  }
  const chosen = status === undefined ? answers : answers.filter((row) => row.status === status);
  return { all: chosen.length, answers: chosen.slice(from, from + count), clusters: [] };
}

/** The column's file with answers, in the form that it came in; or the drafts as JSON lines, which can be read as a list. */
export function exportList({ of }: ListExport): Blob {
  if (of === "answers") return new Blob(output, { type: "text/plain" });
  const drafts = clusters.map((one, at) => draftLine(one, at + 1, lines, undefined));
  return new Blob(drafts, { type: "application/x-ndjson" });
}

function openColumn(source: ListSource, onRead: (share: number) => void): ReturnType<typeof openRows> {
  const { name, column } = source;
  const content = column === undefined ? linesAsTable(source, onRead) : bytesOf(source, onRead);
  return openRows(content, { path: name, column: column ?? "name", encoding: undefined, form: "as-given" });
}

const NOBODY = { id: null, name: null, score: null };

function answerTo({ line, name: query, fault }: NameRow, resolver: Resolver<EntityInput>): AnsweredRow {
  if (fault !== undefined) return { line, query, status: "error", ...NOBODY, reason: fault, others: [] };
  const { status, entity, reason = null, score = null, candidates } = resolver.resolve(query);
  if (entity === undefined) {
    const others = status === "ambiguous" ? candidates.slice(0, ALTERNATIVES) : [];
    return { line, query, status, ...NOBODY, reason, others: others.map((one) => canonicalName(one.entity)) };
  }
  return { line, query, status, id: entity.id, name: canonicalName(entity), score, reason, others: [] };
}

function clusterRow({ name, members, doubtful }: Cluster): ClusterRow {
  const row = ({ text, places, score }: Cluster["members"][number]): MemberRow => ({ text, times: places.length, score });
  return { name, members: members.map(row), doubtful: doubtful.map(row) };
}
