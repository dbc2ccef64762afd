import { type Fault, messageOf } from "../../tables/fault.ts";
import { counted } from "../counted.ts";
import { type Io, write, writeWrapped } from "../io.ts";
import { jsonLine } from "../json-line.ts";
import type { Judged } from "./judged.ts";

/** How many faults of a rule are told; a large list may have thousands, and the first show the kind. */
const TOLD = 20;

/** Tells faults to people, and in the end how many there are of each rule. */
export async function reportText(io: Io, judged: Judged): Promise<void> {
  const counts = countsOf(judged.faults);
  const told = judged.faults.filter(({ rule }) => counts.told(rule));
  for (const fault of told) await writeWrapped(io, `${messageOf(fault)}\n\n`);
  await writeWrapped(io, `${summaryOf(judged)}\n`);
  for (const [rule, count] of counts.byRule) {
    const more = count > TOLD ? ` (${count - TOLD} more than are told above; --json tells all)` : "";
    await writeWrapped(io, `  ${count}  ${rule}${more}\n`);
  }
}

/** Tells all faults to programs. */
export async function reportJson(io: Io, judged: Judged): Promise<void> {
  const { records, entities, retired, rejected, faults, isAsked } = judged;
  for (const { path, ...fault } of faults) await write(io.stdout, jsonLine({ file: path, ...fault }));
  const rules = Object.fromEntries(countsOf(faults).byRule);
  const summary = { records, entities, retired, rejected, faults: faults.length, rules, namesAsked: isAsked };
  await write(io.stdout, jsonLine(summary));
}

function countsOf(faults: readonly Fault[]): {
  readonly byRule: ReadonlyMap<string, number>;
  /** True for the first faults of a rule. */
  readonly told: (rule: string) => boolean;
} {
  const byRule = new Map<string, number>();
  for (const { rule } of faults) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return {
    byRule,
    told(rule) {
      const count = (seen.get(rule) ?? 0) + 1;
      seen.set(rule, count);
      return count <= TOLD;
    },
  };
}

/** `5 records = 4 entities + 1 rejected: 2 faults.` */
function summaryOf({ records, entities, retired, rejected, faults, isAsked }: Judged): string {
  const parts = [
    counted(entities, "entity", "entities"),
    ...(retired > 0 ? [counted(retired, "retired id", "retired ids")] : []),
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
  ];
  const found = faults.length === 0 ? "no fault" : counted(faults.length, "fault", "faults");
  const later = isAsked ? "" : " What the names give is asked when the rest is right.";
  return `${counted(records, "record", "records")} = ${parts.join(" + ")}: ${found}.${later}`;
}
