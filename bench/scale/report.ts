import { cpus } from "node:os";
import { share, table } from "../markdown.ts";
import type { SizeResult } from "./measure.ts";

/** The machine, the date, and what came out, as Markdown. */
export function report(results: readonly SizeResult[]): string {
  const peers = results.filter((result) => result.peers.length > 0).map(peerTable);
  const own = table(["names", ...results.map(({ names }) => count(names))], rows(results));
  return [conditions(), own, ...peers].join("\n\n");
}

function conditions(): string {
  const [cpu] = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores`;
  return `Measured on ${date} with \`npm run bench:scale\`: ${machine}, Node ${process.versions.node}.`;
}

function rows(results: readonly SizeResult[]): string[][] {
  const row = (label: string, value: (result: SizeResult) => string): string[] => [label, ...results.map(value)];
  return [
    row("distinct surname forms", ({ surnames }) => count(surnames)),
    row("queries", ({ queries }) => count(queries)),
    row("of these with namesakes, left out of hits and recall", ({ withNamesakes }) => count(withNamesakes)),
    row("build, s", ({ buildSeconds }) => buildSeconds.toFixed(2)),
    row("restore, s", ({ restoreSeconds }) => restoreSeconds.toFixed(2)),
    row("bytes a name, in memory", ({ bytesPerName }) => count(bytesPerName)),
    row("bytes a name, saved", ({ savedBytesPerName }) => count(savedBytesPerName)),
    row("p50, µs", ({ latency }) => micro(latency.p50)),
    row("p95, µs", ({ latency }) => micro(latency.p95)),
    row("p99, µs", ({ latency }) => micro(latency.p99)),
    row("mean, µs", ({ latency }) => micro(latency.mean)),
    row("hit@1", ({ hit1 }) => share(hit1)),
    row("hit@5", ({ hit5 }) => share(hit5)),
    row("candidate recall", ({ recall }) => share(recall)),
    row("answers cut short (`truncated`)", ({ truncated }) => count(truncated)),
  ];
}

function peerTable({ names, peers }: SizeResult): string {
  const head = [
    "",
    "queries",
    "build, s",
    "p50, µs",
    "p95, µs",
    "hit@1",
    "hit@5",
    "allonym p50, µs",
    "allonym hit@1",
    "medians",
  ];
  const lines = peers.map((peer) => [
    peer.name,
    count(peer.queries),
    peer.buildSeconds.toFixed(2),
    micro(peer.latency.p50),
    micro(peer.latency.p95),
    share(peer.hit1),
    share(peer.hit5),
    micro(peer.ours.latency.p50),
    share(peer.ours.hit1),
    `${(peer.latency.p50 / peer.ours.latency.p50).toPrecision(3)} : 1`,
  ]);
  return `Beside its peers at ${count(names)} names, each line over the same queries:\n\n${table(head, lines)}`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function micro(value: number): string {
  return value < 100 ? value.toFixed(1) : count(value);
}
