import { type PackedPart, wordOf } from "../index/packed-parts.ts";
import type { QueryToken } from "./query-token.ts";

/** The place of the part in which a word of the query finds most; -1 if it finds nothing. */
export function bestPart(token: QueryToken, parts: Uint32Array, start: number, end: number): number {
  let best = 0;
  let place = -1;
  for (let at = start; at < end; at++) {
    const part = parts[at] as PackedPart;
    if (!token.mayBe(part)) continue;
    const estimate = token.estimate(wordOf(part));
    if (estimate > best) {
      best = estimate;
      place = at;
    }
  }
  return place;
}

/** How many bits of a number are set. */
export function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
