import type { EntityInput, Resolution } from "../types.ts";
import type { Paint, Style } from "./color.ts";
import { meant } from "./meant.ts";
import type { Column } from "./table.ts";
import { type Answer, answerOf } from "./verdict.ts";
import { cell } from "./width.ts";

type Status = Resolution<EntityInput>["status"];

/** A line of the table: an ambiguous answer takes one for each entity that it may mean. */
export interface Row {
  /** Empty on the further lines of one answer, as the verdict is. */
  readonly query: string;
  readonly status: Status;
  readonly verdict: string;
  readonly answer: Answer | undefined;
}

const STYLES: Readonly<Record<Status, Style>> = { match: "green", ambiguous: "yellow", none: "dim" };
// Wide enough for the name of a person or place. An id is never cut: it is there to be copied.
export const WIDEST_NAME = 32;

/** The lines of one answer. */
export function rowsOf(query: string, resolution: Resolution<EntityInput>): Row[] {
  const { status } = resolution;
  const verdict = status === "match" ? status : `${status}: ${resolution.reason}`;
  const [answer, ...further] = meant(resolution).map(answerOf);
  return [
    { query, status, verdict, answer },
    ...further.map((other) => ({ query: "", status, verdict: "", answer: other })),
  ];
}

/** The columns of a table of answers. */
export function columnsOf(paint: Paint): Column<Row>[] {
  return [
    { title: "query", cell: ({ query }) => cell(query, WIDEST_NAME) },
    { title: "answer", cell: (row) => row.verdict, paint: (padded, row) => paint(STYLES[row.status], padded) },
    { title: "entity", cell: ({ answer }) => cell(answer?.id ?? "", Number.POSITIVE_INFINITY) },
    { title: "name", cell: ({ answer }) => cell(answer?.name ?? "", WIDEST_NAME) },
    { title: "score", align: "right", cell: ({ answer }) => answer?.score.toFixed(2) ?? "" },
  ];
}
