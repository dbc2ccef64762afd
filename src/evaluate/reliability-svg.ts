import { BAR, INK, type Panel, pictureOf, round, x, y } from "./axes.ts";
import type { Bin } from "./calibration.ts";

/** A panel of the picture. */
export interface Diagram {
  readonly title: string;
  readonly bins: readonly Bin[];
  readonly error: number;
}

const TITLE = "Reliability diagram: score of the first answer against the share of answers that are right";

/** A reliability diagram for each set. */
export function reliabilitySvg(diagrams: readonly Diagram[]): string {
  return pictureOf(TITLE, diagrams.map(reliabilityPanel));
}

/**
 * Bars are the share of answers of a tenth of the scale that are right, dots stand at the mean score; scores that mean
 * what they say have all dots on the diagonal. Numbers above the bars count the answers.
 */
export function reliabilityPanel({ title, bins, error }: Diagram): Panel {
  const held = bins.filter(({ count }) => count > 0);
  const diagonal = `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${INK}" stroke-dasharray="4 3"/>`;
  return {
    title: `${title}: ECE ${error.toFixed(3)}`,
    across: "score",
    up: "share right",
    drawn: [...held.flatMap(bar), diagonal, ...held.map(dot)],
  };
}

function bar({ from, to, count, shareRight }: Bin): string[] {
  const [left, top] = [x(from) + 1, y(shareRight)];
  const [width, height] = [round(x(to) - left - 1), round(y(0) - top)];
  const [middle, above] = [round((x(from) + x(to)) / 2), round(Math.max(top, y(1)) - 4)];
  return [
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${BAR}" fill-opacity=".55"/>`,
    `<text x="${middle}" y="${above}" text-anchor="middle" font-size="8">${count}</text>`,
  ];
}

function dot({ meanScore, shareRight }: Bin): string {
  return `<circle cx="${x(meanScore)}" cy="${y(shareRight)}" r="3"/>`;
}
