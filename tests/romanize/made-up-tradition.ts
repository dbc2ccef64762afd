import { readRules } from "../../src/romanize/rules.ts";
import type { Spelling, WritingTradition } from "../../src/romanize/traditions.ts";

/** Spellings of a letter group with their probabilities: `{ sh: 0.75, sch: 0.25 }`. */
type Spellings = Readonly<Record<string, number>>;

/** A Latin tradition with letters of its own. */
export function traditionOf(letters: Readonly<Record<string, Spellings>>, share = 1): WritingTradition {
  const rules = Object.entries(letters).map(([group, spellings]): [string, Spelling[]] => [
    group,
    Object.entries(spellings).map(([text, probability]) => ({ text, probability })),
  ]);
  const info = { id: "made-up", label: "Made-up press", script: "Latin", isStandard: false } as const;
  return { ...info, share, rules: readRules(Object.fromEntries(rules)) };
}
