import { cpus } from "node:os";
import { share, table } from "../markdown.ts";
import type { Asked, SizeResult } from "./measure.ts";
import { FORMS, LENGTHS } from "./typings.ts";

/** The machine, the date, and what came out, as Markdown. */
export function report(results: readonly SizeResult[]): string {
  return [conditions(), times(results), ...results.map(hits), peer(results)].join("\n\n");
}

function conditions(): string {
  const [cpu] = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores`;
  return `Measured on ${date} with \`npm run bench:suggest\`: ${machine}, Node ${process.versions.node}.`;
}

function times(results: readonly SizeResult[]): string {
  const row = (label: string, value: (result: SizeResult) => string): string[] => [label, ...results.map(value)];
  return table(
    ["names", ...results.map(({ names }) => count(names))],
    [
      row("distinct words", ({ words }) => count(words)),
      row("typings", ({ ours }) => count(ours.length)),
      row("first call, ms", ({ firstMilliseconds }) => time(firstMilliseconds)),
      row("first call with a slip, ms", ({ firstSlipMilliseconds }) => time(firstSlipMilliseconds)),
      row("p50, ms", ({ ours }) => time(atShare(ours, 0.5))),
      row("p95, ms", ({ ours }) => time(atShare(ours, 0.95))),
      row("p99, ms", ({ ours }) => time(atShare(ours, 0.99))),
      row("slowest, ms", ({ ours }) => time(atShare(ours, 1))),
    ],
  );
}

function hits({ names, ours }: SizeResult): string {
  const rows = (["Cyrillic", "Latin"] as const).flatMap((script) =>
    FORMS.map(({ form }) => {
      const all = ours.filter((one) => one.script === script && one.form === form);
      const byLength = LENGTHS.map((letters) => all.filter((one) => one.letters === letters));
      return [`${script}: ${form}`, ...byLength.map((some) => `${sharesOf(some)}`)];
    }),
  );
  const head = ["typed", ...LENGTHS.map((letters) => `${letters} letters`)];
  return `Hits in the first five at ${count(names)} names, the word and the person:\n\n${table(head, rows)}`;
}

function peer(results: readonly SizeResult[]): string {
  const rows = results.flatMap(({ names, fuse: { its, ours, buildMilliseconds }, firstMilliseconds }) => [
    [`${count(names)}: suggest`, ...line(ours, firstMilliseconds)],
    [`${count(names)}: fuse.js alone`, ...line(its, buildMilliseconds)],
  ]);
  const head = ["names", "typings", "to prepare, ms", "p50, ms", "p95, ms", "word", "person"];
  return `Beside fuse.js over all names in any-ascii, each two lines over the same typings:\n\n${table(head, rows)}`;
}

function line(asked: readonly Asked[], prepare: number): string[] {
  const hits = sharesOf(asked).split(" ");
  return [count(asked.length), time(prepare), time(atShare(asked, 0.5)), time(atShare(asked, 0.95)), ...hits];
}

function sharesOf(asked: readonly Asked[]): string {
  const of = (is: (one: Asked) => boolean): string => share(asked.filter(is).length / asked.length);
  return `${of(({ hasWord }) => hasWord)} ${of(({ hasPerson }) => hasPerson)}`;
}

function atShare(asked: readonly Asked[], part: number): number {
  const sorted = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function time(value: number): string {
  return value < 100 ? value.toPrecision(2) : count(value);
}
