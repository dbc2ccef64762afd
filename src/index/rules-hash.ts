import givenNames from "gather:given-names";
import grammar from "gather:grammar";
import spelling from "gather:spelling";
import text from "gather:text";
import weights from "gather:weights";
import { hashOf } from "../base/hash.ts";
import { settings } from "../settings.ts";

// Counts up when code changes what an index holds: its words, keys or columns.
const CODE = 2;

/** A hash of all that decides what an index holds besides its names; an index of other rules would be searched in vain. */
export function rulesHash(): number {
  known ??= hashOf(`${CODE} ${JSON.stringify([givenNames, grammar, spelling, text, weights, settings.givenName])}`);
  return known;
}

let known: number | undefined;
