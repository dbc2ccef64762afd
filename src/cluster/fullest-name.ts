import { isFullPart } from "../name/part.ts";
import type { DistinctNames } from "./distinct-names.ts";

/**
 * The name that says most of some: of those with the most words written out, the one that was given most often; of
 * several, the first.
 */
export function fullestName(names: DistinctNames, numbers: readonly number[]): number {
  return numbers.reduce((best, one) => (isFuller(names, one, best) ? one : best));
}

function isFuller(names: DistinctNames, one: number, other: number): boolean {
  const more = writtenOut(names, one) - writtenOut(names, other);
  if (more !== 0) return more > 0;
  const oftener = timesOf(names, one) - timesOf(names, other);
  return oftener !== 0 ? oftener > 0 : one < other;
}

function writtenOut(names: DistinctNames, number: number): number {
  return names.query(number).as(names.type).parts.filter(isFullPart).length;
}

function timesOf({ places }: DistinctNames, number: number): number {
  return (places[number] as readonly number[]).length;
}
