import type { Evaluation } from "../../evaluate/evaluate.ts";
import type { Matches } from "../../evaluate/matches.ts";
import { jsonLine } from "../json-line.ts";
import { alignTable, type Column } from "../table.ts";

const COLUMNS: readonly Column<Matches>[] = [
  { title: "threshold", align: "right", cell: ({ threshold }) => threshold.toFixed(2) },
  { title: "matches", align: "right", cell: ({ count }) => String(count) },
  { title: "wrong", align: "right", cell: ({ count, right }) => String(count - right) },
  { title: "precision", align: "right", cell: ({ precision }) => precision.toFixed(3) },
  { title: "recall", align: "right", cell: ({ recall }) => recall.toFixed(3) },
  { title: "wrong at most", align: "right", cell: ({ wrongAtMost }) => wrongAtMost.toFixed(3) },
];

/** What an evaluation found, for people. */
export function reportText(evaluation: Evaluation, terminal: number | undefined): string {
  const { listed, absent, first, firstFive, matches, trusted, calibrationError } = evaluation;
  return [
    `${listed} names of entities of the table, ${absent} of none of them.`,
    `Right at the first place: ${first} of ${listed}; among the first five: ${firstFive}.`,
    "",
    alignTable(COLUMNS, matches, (title) => title, terminal),
    `Scores are off by ${calibrationError.toFixed(3)} on the mean (expected calibration error).`,
    trusted === undefined ? NONE_TRUSTED : trustIn(trusted),
    "wrong at most: what the share of wrong matches is below, with a confidence of 95 %.",
    "",
  ].join("\n");
}

const NONE_TRUSTED = "No threshold keeps wrong matches under the share that was asked for.";

function trustIn({ threshold, count, right }: Matches): string {
  return `From ${threshold} on, ${count - right} of ${count} matches are wrong: --threshold ${threshold}`;
}

/** The same for programs: one line of JSON. */
export function reportJson(evaluation: Evaluation): string {
  const { curve: _, ...said } = evaluation;
  return jsonLine(said);
}
