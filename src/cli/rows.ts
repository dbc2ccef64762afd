import type { Paint, Style } from "./color.ts";
import type { Column } from "./table.ts";
import type { Answer, Verdict } from "./verdict.ts";
import { cell } from "./width.ts";

/** A line of the table: an ambiguous answer takes one for each entity that it may mean. */
export interface Row {
  /** What was asked, or the place and words of a mention; empty on the further lines of one answer. */
  readonly asked: readonly string[];
  readonly status: Verdict["status"];
  readonly verdict: string;
  readonly answer: Answer | undefined;
}

const STYLES: Readonly<Record<Verdict["status"], Style>> = { match: "green", ambiguous: "yellow", none: "dim" };
// Wide enough for the name of a person or place. An id is never cut: it is there to be copied.
const WIDEST = 32;
// What would be shown as 0.00 is no help; JSON has every candidate.
const WORTH_A_LINE = 0.005;

/** The lines of one answer; `asked` fills the columns before the verdict. */
export function rowsOf(asked: readonly string[], verdict: Verdict): Row[] {
  const { status, reason } = verdict;
  const first = { asked, status, verdict: reason === null ? status : `${status}: ${reason}` };
  if (status === "none") return [{ ...first, answer: undefined }];
  const answers = status === "match" ? verdict.candidates.filter(({ id }) => id === verdict.id) : verdict.candidates;
  const further = answers
    .slice(1)
    .filter(({ score }) => score >= WORTH_A_LINE)
    .map((answer) => ({ asked: [], status, verdict: "", answer }));
  return [{ ...first, answer: answers[0] }, ...further];
}

/** The columns of a table whose first ones bear `titles`. */
export function columnsOf(titles: readonly string[], paint: Paint): Column<Row>[] {
  return [
    ...titles.map((title, at): Column<Row> => ({ title, cell: (row) => cell(row.asked[at] ?? "", WIDEST) })),
    { title: "answer", cell: (row) => row.verdict, paint: (padded, row) => paint(STYLES[row.status], padded) },
    { title: "entity", cell: ({ answer }) => cell(answer?.id ?? "", Number.POSITIVE_INFINITY) },
    { title: "name", cell: ({ answer }) => cell(answer?.name ?? "", WIDEST) },
    { title: "score", align: "right", cell: ({ answer }) => answer?.score.toFixed(2) ?? "" },
  ];
}
