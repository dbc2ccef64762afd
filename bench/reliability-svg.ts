import type { Bin } from "./metrics.ts";

/** A panel of the picture. */
export interface Diagram {
  readonly title: string;
  readonly bins: readonly Bin[];
  readonly error: number;
}

const SIDE = 220;
const LEFT = 46;
const TOP = 44;
const PANEL = { width: LEFT + SIDE + 18, height: TOP + SIDE + 48 };
const PANELS_IN_A_ROW = 4;
const INK = "#24292f";
const BAR = "#4c8dc9";
const FAINT = "#d0d7de";

/**
 * A reliability diagram for each set, four in a row: bars are the share of answers of a tenth of the scale that are
 * right, dots stand at the mean score; scores that mean what they say have all dots on the diagonal. Numbers above
 * the bars count the answers.
 */
export function reliabilitySvg(diagrams: readonly Diagram[]): string {
  const width = PANEL.width * Math.min(diagrams.length, PANELS_IN_A_ROW);
  const height = PANEL.height * Math.ceil(diagrams.length / PANELS_IN_A_ROW);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="10" fill="${INK}">`,
    "<title>Reliability diagram: score of the first answer against the share of answers that are right</title>",
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...diagrams.map(panel),
    "</svg>",
  ].join("\n")}\n`;
}

function panel({ title, bins, error }: Diagram, number: number): string {
  const middle = LEFT + SIDE / 2;
  const left = (number % PANELS_IN_A_ROW) * PANEL.width;
  const top = Math.floor(number / PANELS_IN_A_ROW) * PANEL.height;
  return [
    `<g transform="translate(${left} ${top})">`,
    `<text x="${middle}" y="16" text-anchor="middle" font-size="12">${title}: ECE ${error.toFixed(3)}</text>`,
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap(gridLine),
    ...bins.filter(({ count }) => count > 0).flatMap(bar),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${INK}" stroke-dasharray="4 3"/>`,
    ...bins.filter(({ count }) => count > 0).map(dot),
    `<text x="${middle}" y="${TOP + SIDE + 36}" text-anchor="middle">score</text>`,
    `<text transform="translate(12 ${TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">share right</text>`,
    "</g>",
  ].join("\n");
}

function gridLine(value: number): string[] {
  return [
    `<path d="M${x(0)} ${y(value)}H${x(1)}" stroke="${FAINT}"/>`,
    `<text x="${LEFT - 5}" y="${y(value) + 3}" text-anchor="end">${value.toFixed(1)}</text>`,
    `<text x="${x(value)}" y="${TOP + SIDE + 16}" text-anchor="middle">${value.toFixed(1)}</text>`,
  ];
}

function bar({ from, to, count, shareRight }: Bin): string[] {
  const [left, top] = [x(from) + 1, y(shareRight)];
  return [
    `<rect x="${left}" y="${top}" width="${round(x(to) - left - 1)}" height="${round(y(0) - top)}" fill="${BAR}" fill-opacity=".55"/>`,
    `<text x="${round((x(from) + x(to)) / 2)}" y="${round(Math.max(top, TOP) - 4)}" text-anchor="middle" font-size="8">${count}</text>`,
  ];
}

function dot({ meanScore, shareRight }: Bin): string {
  return `<circle cx="${x(meanScore)}" cy="${y(shareRight)}" r="3"/>`;
}

function x(value: number): number {
  return round(LEFT + value * SIDE);
}

function y(value: number): number {
  return round(TOP + (1 - value) * SIDE);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
