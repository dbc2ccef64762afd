import { BAR, INK, type Panel, pictureOf, x, y } from "./axes.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Matches } from "./matches.ts";
import { reliabilityPanel } from "./reliability-svg.ts";

const TITLE = "Precision and recall by threshold, and whether scores mean what they say";

/** A picture of an evaluation: what a threshold gives and costs, and the reliability of the scores. */
export function evaluationSvg({ curve, bins, calibrationError }: Evaluation): string {
  return pictureOf(TITLE, [
    thresholdPanel(curve),
    reliabilityPanel({ title: "scores", bins, error: calibrationError }),
  ]);
}

function thresholdPanel(curve: readonly Matches[]): Panel {
  return {
    title: "precision (dark) and recall (blue)",
    across: "threshold",
    up: "share",
    drawn: [line(curve, ({ precision }) => precision, INK), line(curve, ({ recall }) => recall, BAR)],
  };
}

function line(curve: readonly Matches[], share: (one: Matches) => number, color: string): string {
  const points = curve.map((one) => `${x(one.threshold)} ${y(share(one))}`);
  return `<path d="M${points.join("L")}" fill="none" stroke="${color}" stroke-width="2"/>`;
}
