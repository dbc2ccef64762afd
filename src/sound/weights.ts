import weights from "gather:weights";
import { file } from "../base/gathered.ts";

interface WeightsFile {
  /** Learned costs by {@link weightKey}, in hundredths of a nat. */
  readonly costs: Readonly<Record<string, number>>;
}

const COSTS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(/* @__PURE__ */ file<WeightsFile>(weights, "costs").costs),
);

/** The key of two symbols, in either order. */
export function weightKey(a: string, b: string): string {
  return a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`;
}

/** The learned cost of two symbols, by their keys; undefined where the data said nothing. */
export function learnedCost(a: string, b: string): number | undefined {
  return COSTS.get(weightKey(a, b));
}
