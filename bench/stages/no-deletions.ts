export * from "../../src/index/skeleton.ts";

/** Candidates are found by whole skeletons alone. */
export function deletions(): string[] {
  return [];
}
