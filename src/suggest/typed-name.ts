import { isPersonName, type NameIndex } from "../index/name-index.ts";
import { isAt, type PackedPart, places, wordOf } from "../index/packed-parts.ts";
import type { EntityType } from "../types.ts";
import { type Fit, fitOf, NO_FIT } from "./levels.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import type { TypedWord } from "./typed-word.ts";

/** A name that holds all words that were typed. */
export interface FittingName {
  /** Its number among distinct names. */
  readonly name: number;
  /** The fit of the word that fits worst, and of all together. */
  readonly worst: Fit;
  readonly sum: number;
  /** The ranks of the words that fit what was typed, in the order of what was typed. */
  readonly ranks: readonly number[];
}

const JOINED: number = /* @__PURE__ */ places("joined");

// A crafted name of one word many times over has more ways to fit than anybody can try.
const MOST_TRIES = 200;

/** How a name fits the words that were typed, each by a word of its own; undefined if it does not. */
export function fitOfName(index: PrefixIndex, name: number, typed: readonly TypedWord[]): FittingName | undefined {
  const { distinctParts, distinctStarts } = index.index.columns;
  const parts = distinctParts.subarray(distinctStarts[name], distinctStarts[name + 1]);
  let best: FittingName | undefined;
  let tries = 0;
  const taken: number[] = [];
  const take = (worst: Fit, sum: number): void => {
    const word = typed[taken.length];
    if (word === undefined) {
      if (best === undefined || worst < best.worst || (worst === best.worst && sum < best.sum))
        best = { name, worst, sum, ranks: taken.map((at) => index.ranks[wordOf(parts[at] as PackedPart)] as number) };
      return;
    }
    for (let at = 0; at < parts.length && tries < MOST_TRIES; at++) {
      const fit = fitOfPart(index, parts[at] as PackedPart, word);
      if (fit === NO_FIT || taken.includes(at)) continue;
      tries++;
      taken.push(at);
      take(Math.max(worst, fit), sum + fit);
      taken.pop();
    }
  };
  take(NO_FIT, 0);
  return best;
}

/** What is not written as one word in a name does not fit to the letter: МГУ, Ростов in Ростовская область. */
function fitOfPart({ ranks }: PrefixIndex, part: PackedPart, { fits }: TypedWord): Fit {
  const fit = fits[ranks[wordOf(part)] as number] as Fit;
  return fit !== NO_FIT && isAt(part, JOINED) ? Math.max(fit, fitOf("plain", fit % 2 === 1)) : fit;
}

/** The places in the list of names at which a distinct name is listed. */
export function listedAs({ columns: { listedOf, listedOfStarts } }: NameIndex, name: number): Uint32Array {
  return listedOf.subarray(listedOfStarts[name], listedOfStarts[name + 1]);
}

/** Whether a distinct name may be that of an entity of a type: names of persons are apart from all others. */
export function mayBe(index: NameIndex, name: number, type: EntityType | undefined): boolean {
  return type === undefined || isPersonName(index, name) === (type === "person");
}
