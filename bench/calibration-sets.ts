import { crowdSet, makeCrowd, SIZES } from "./crowds/crowd.ts";
import { hugeSets } from "./huge-sets.ts";
import { figuresSet, OWN_FOLDER } from "./read-sets.ts";
import { scaleSet } from "./scale/sets.ts";
import type { BenchSet } from "./set.ts";

const FIGURES = [1000, 5000];
const SCALE = [300, 3000, 30_000, 300_000, 1_000_000];

/** What calibration is measured on: figures, crowds, the huge sets of folders, and lists of any size if asked for. */
export function* calibrationSets(folders: readonly string[], withScale: boolean): Generator<BenchSet> {
  for (const distractors of FIGURES) yield figuresSet(OWN_FOLDER, distractors);
  for (const size of SIZES) yield crowdSet(makeCrowd(size));
  for (const folder of folders) if (folder !== OWN_FOLDER) yield* hugeSets(folder);
  if (withScale) for (const size of SCALE) yield scaleSet(size);
}
