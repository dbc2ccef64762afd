export * from "../../src/sound/skeleton.ts";

/** Candidates are found by whole skeletons alone. */
export function deletions(): string[] {
  return [];
}
