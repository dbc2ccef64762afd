import type { NameRow } from "../../../src/cli/batch/row.ts";
import { draftLine } from "../../../src/cli/cluster/draft.ts";
import { type Cluster, cluster } from "../../../src/index.ts";
import { type ListSource, openColumn } from "./list-source.ts";
import type { Task } from "./protocol.ts";

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

export interface ShownDrafts {
  readonly rows: readonly ClusterRow[];
  readonly all: number;
}

// Of the column that was clustered last.
let clusters: readonly Cluster[] = [];
let lines: readonly number[] = [];

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

/** Some of the drafts, those of most spellings first. */
export function draftPage(count: number): ShownDrafts {
  const ordered = [...clusters].sort((a, b) => b.members.length - a.members.length);
  return { rows: ordered.slice(0, count).map(clusterRow), all: ordered.length };
}

/** The drafts as JSON lines, which can be read as a list. */
export function exportDrafts(): Blob {
  const drafts = clusters.map((one, at) => draftLine(one, at + 1, lines, undefined));
  return new Blob(drafts, { type: "application/x-ndjson" });
}

function clusterRow({ name, members, doubtful }: Cluster): ClusterRow {
  const row = ({ text, places, score }: Cluster["members"][number]): MemberRow => ({
    text,
    times: places.length,
    score,
  });
  return { name, members: members.map(row), doubtful: doubtful.map(row) };
}
