import type { SizeResult } from "./measure.ts";

/** A line of the picture: points of names and microseconds. */
interface Line {
  readonly label: string;
  readonly colour: string;
  readonly dashed?: boolean | undefined;
  readonly points: readonly (readonly [number, number])[];
}

const [WIDTH, HEIGHT] = [640, 380];
const PLOT = { left: 62, top: 40, right: 470, bottom: 330 };
const INK = "#24292f";
const FAINT = "#d0d7de";
const OURS = "#0969da";
const PEERS = ["#bc4c00", "#8250df", "#1a7f37"];

/** Latency against size, both in powers of ten: p50 and p95 of the library, p50 of its peers. */
export function latencySvg(results: readonly SizeResult[]): string {
  const lines = linesOf(results).filter(({ points }) => points.length > 0);
  const all = lines.flatMap(({ points }) => points);
  const powers = (values: readonly number[]): readonly [number, number] => [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const [fromX, toX] = powers(all.map(([names]) => names));
  const [fromY, toY] = powers(all.map(([, microseconds]) => microseconds));
  const x = (names: number): number =>
    round(PLOT.left + ((Math.log10(names) - fromX) / Math.max(toX - fromX, 1)) * (PLOT.right - PLOT.left));
  const y = (time: number): number =>
    round(PLOT.bottom - ((Math.log10(time) - fromY) / Math.max(toY - fromY, 1)) * (PLOT.bottom - PLOT.top));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="sans-serif" font-size="10" fill="${INK}">`,
    "<title>Latency of one look-up against the number of names, log-log</title>",
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="20" text-anchor="middle" font-size="12">One look-up, by the number of names</text>`,
    ...range(fromY, toY).map((power) => level(time(power), y(10 ** power))),
    ...range(fromX, toX).map((power) => column((10 ** power).toLocaleString("en"), x(10 ** power))),
    ...lines.map((line) => drawn(line, x, y)),
    ...labels(lines, y),
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 36}" text-anchor="middle">names</text>`,
    "</svg>",
  ].join("\n")}\n`;
}

function linesOf(results: readonly SizeResult[]): Line[] {
  const names = [...new Set(results.flatMap(({ peers }) => peers.map(({ name }) => name)))];
  return [
    { label: "allonym p50", colour: OURS, points: results.map((one) => [one.names, one.latency.p50] as const) },
    {
      label: "allonym p95",
      colour: OURS,
      dashed: true,
      points: results.map((one) => [one.names, one.latency.p95] as const),
    },
    ...names.map((name, number) => ({
      label: `${name.split(" ")[0]} p50`,
      colour: PEERS[number % PEERS.length] ?? INK,
      points: results.flatMap((one) =>
        one.peers.filter((peer) => peer.name === name).map((peer) => [one.names, peer.latency.p50] as const),
      ),
    })),
  ];
}

function drawn({ points, colour, dashed }: Line, x: (names: number) => number, y: (time: number) => number): string {
  const path = points.map(([names, time], place) => `${place === 0 ? "M" : "L"}${x(names)} ${y(time)}`).join("");
  const dash = dashed ? ' stroke-dasharray="5 3"' : "";
  const dots = points.map(([names, time]) => `<circle cx="${x(names)}" cy="${y(time)}" r="3" fill="${colour}"/>`);
  return [`<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"${dash}/>`, ...dots].join("\n");
}

/** The names of the lines beside their ends, pushed apart where they would cover each other. */
function labels(lines: readonly Line[], y: (time: number) => number): string[] {
  const ends = lines.map(({ label, colour, points }) => ({ label, colour, at: y(points.at(-1)?.[1] ?? 1) }));
  let above = Number.NEGATIVE_INFINITY;
  return ends
    .sort((a, b) => a.at - b.at)
    .map(({ label, colour, at }) => {
      above = Math.max(at, above + 13);
      return `<text x="${PLOT.right + 10}" y="${round(above + 3)}" fill="${colour}">${label}</text>`;
    });
}

function level(label: string, at: number): string {
  return `<path d="M${PLOT.left} ${at}H${PLOT.right}" stroke="${FAINT}"/><text x="${PLOT.left - 6}" y="${at + 3}" text-anchor="end">${label}</text>`;
}

function column(label: string, at: number): string {
  return `<path d="M${at} ${PLOT.top}V${PLOT.bottom}" stroke="${FAINT}"/><text x="${at}" y="${PLOT.bottom + 16}" text-anchor="middle">${label}</text>`;
}

function time(power: number): string {
  if (power >= 6) return `${10 ** (power - 6)} s`;
  return power >= 3 ? `${10 ** (power - 3)} ms` : `${10 ** power} µs`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
