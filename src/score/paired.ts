import type { Assignment } from "../match/assignment.ts";
import { isCore } from "./word-pairing.ts";

/** Whether each word that tells has a counterpart. */
export function isPaired({ pairs, extra, absent }: Assignment): boolean {
  return pairs.length > 0 && !extra.some(isCore) && !absent.some(isCore);
}

/** Whether it has one that is likelier the same than another. */
export function isAgreed(assigned: Assignment): boolean {
  return isPaired(assigned) && assigned.pairs.every(({ logOdds }) => logOdds > 0);
}
