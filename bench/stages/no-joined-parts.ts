import { units as allUnits, type Unit } from "../../src/match/assign.ts";

export * from "../../src/match/assign.ts";

/** A part is compared with a part, never two with one. */
export function units(...of: Parameters<typeof allUnits>): Unit[] {
  return allUnits(...of).filter(({ parts }) => parts.length === 1);
}
