import { inspect } from "node:util";
import { table } from "../markdown.ts";
import type { Difference, GroupResult } from "./differences.ts";

const LONGEST = 40;
const COLUMNS = ["asked", "where", "old", "new"];

/** The groups in a table, the first differences and the notes in others, and a last line with the sums. */
export function report(results: readonly GroupResult[], notes: readonly Difference[]): string {
  const count = (of: (result: GroupResult) => number): number => results.reduce((sum, one) => sum + of(one), 0);
  const groups = table(
    ["group", "compared", "differ"],
    results.map(({ group, compared, differing }) => [group, String(compared), String(differing)]),
  );
  const differences = results.flatMap(({ group, shown }) => shown.map((one) => [group, ...row(one)]));
  return [
    groups,
    ...(differences.length === 0 ? [] : [table(["group", ...COLUMNS], differences)]),
    ...(notes.length === 0 ? [] : ["Of the index file, for information:", table(COLUMNS, notes.map(row))]),
    `${count(({ compared }) => compared)} compared, ${count(({ differing }) => differing)} differ`,
  ].join("\n\n");
}

function row({ asked, path, old, new: now }: Difference): string[] {
  return [asked, path, short(old), short(now)];
}

function short(value: unknown): string {
  const text = inspect(value, { depth: 1, breakLength: Number.POSITIVE_INFINITY, compact: true });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
