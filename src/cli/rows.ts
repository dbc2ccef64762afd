import { type CandidateJson, candidateJson } from "../base/resolution-json.ts";
import type { EntityInput, Resolution } from "../types.ts";
import type { Paint, Style } from "./color.ts";
import { meant } from "./meant.ts";
import type { Column } from "./table.ts";
import { cell } from "./width.ts";

type Status = Resolution<EntityInput>["status"];

/** A line of the table: an ambiguous answer takes one for each entity that it may mean. */
export interface Row {
  /** Empty on the further lines of one answer, as `outcome` is. */
  readonly query: string;
  readonly status: Status;
  /** The status, and the reason if it is no match. */
  readonly outcome: string;
  readonly candidate: CandidateJson | undefined;
}

const STYLES: Readonly<Record<Status, Style>> = { match: "green", ambiguous: "yellow", none: "dim" };
// Wide enough for the name of a person or place. An id is never cut: it is there to be copied.
export const WIDEST_NAME = 32;

/** The lines of one answer. */
export function rowsOf(query: string, resolution: Resolution<EntityInput>): Row[] {
  const { status } = resolution;
  const outcome = status === "match" ? status : `${status}: ${resolution.reason}`;
  const [candidate, ...further] = meant(resolution).map(candidateJson);
  return [
    { query, status, outcome, candidate },
    ...further.map((other) => ({ query: "", status, outcome: "", candidate: other })),
  ];
}

/** The columns of a table of answers. */
export function columnsOf(paint: Paint): Column<Row>[] {
  return [
    { title: "query", cell: ({ query }) => cell(query, WIDEST_NAME) },
    { title: "answer", cell: (row) => row.outcome, paint: (padded, row) => paint(STYLES[row.status], padded) },
    { title: "entity", cell: ({ candidate }) => cell(candidate?.id ?? "", Number.POSITIVE_INFINITY) },
    { title: "name", cell: ({ candidate }) => cell(candidate?.name ?? "", WIDEST_NAME) },
    { title: "score", align: "right", cell: ({ candidate }) => candidate?.score.toFixed(2) ?? "" },
  ];
}
