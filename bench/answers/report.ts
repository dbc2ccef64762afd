import { inspect } from "node:util";
import { table } from "../markdown.ts";
import type { GroupResult } from "./differences.ts";

const LONGEST = 40;

/** The groups in a table, the first differences in another, and a last line with the sums. */
export function report(results: readonly GroupResult[], notes: readonly string[]): string {
  const count = (of: (result: GroupResult) => number): number => results.reduce((sum, one) => sum + of(one), 0);
  const groups = table(
    ["group", "compared", "differ"],
    results.map(({ group, compared, differing }) => [group, String(compared), String(differing)]),
  );
  const differences = results.flatMap(({ group, shown }) =>
    shown.map(({ asked, path, old, new: now }) => [group, asked, path, short(old), short(now)]),
  );
  return [
    groups,
    ...(differences.length === 0 ? [] : [table(["group", "asked", "where", "old", "new"], differences)]),
    ...(notes.length === 0 ? [] : [["Of the index file, for information (old, new):", ...notes].join("\n")]),
    `${count(({ compared }) => compared)} compared, ${count(({ differing }) => differing)} differ`,
  ].join("\n\n");
}

function short(value: unknown): string {
  const text = inspect(value, { depth: 1, breakLength: Number.POSITIVE_INFINITY, compact: true });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
