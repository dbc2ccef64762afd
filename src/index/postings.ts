import type { Columns } from "./columns.ts";
import { isAt, type PackedPart, SEARCHED, wordOf } from "./packed-parts.ts";

type Parts = Pick<Columns, "distinctParts" | "distinctStarts">;

/** For each word that is searched, the distinct names that hold it, each once. */
export function postingsOf(names: Parts, words: number): Pick<Columns, "postings" | "postingStarts"> {
  const counts = new Uint32Array(words + 1);
  const lastName = new Uint32Array(words);
  const each = (visit: (word: number, name: number) => void): void => {
    lastName.fill(0);
    for (let name = 0; name + 1 < names.distinctStarts.length; name++) {
      eachSearchedWord(names, name, (word) => {
        if (lastName[word] === name + 1) return;
        lastName[word] = name + 1;
        visit(word, name);
      });
    }
  };
  each((word) => increment(counts, word + 1));
  addUp(counts);
  const next = counts.slice();
  const postings = new Uint32Array(counts[words] as number);
  each((word, name) => {
    postings[next[word] as number] = name;
    increment(next, word);
  });
  return { postings, postingStarts: counts };
}

/** For each of so many distinct names the listed names that are it. */
export function listedNamesOf(
  distinctOf: Uint32Array,
  distinctNames: number,
): Pick<Columns, "listedOf" | "listedOfStarts"> {
  const starts = new Uint32Array(distinctNames + 1);
  for (const distinct of distinctOf) increment(starts, distinct + 1);
  addUp(starts);
  const next = starts.slice();
  const listedOf = new Uint32Array(distinctOf.length);
  distinctOf.forEach((distinct, listed) => {
    listedOf[next[distinct] as number] = listed;
    increment(next, distinct);
  });
  return { listedOf, listedOfStarts: starts };
}

/**
 * For each word that is searched the number of entities that bear it. Goes from entity to entity, as their names stand
 * near each other.
 */
export function bearersOf(
  names: Parts,
  { distinctOf, firstListed }: Pick<Columns, "distinctOf" | "firstListed">,
  words: number,
): Uint32Array {
  const bearers = new Uint32Array(words);
  const lastEntity = new Uint32Array(words);
  for (let entity = 0; entity + 1 < firstListed.length; entity++) {
    for (let listed = firstListed[entity] as number; listed < (firstListed[entity + 1] as number); listed++) {
      eachSearchedWord(names, distinctOf[listed] as number, (word) => {
        if (lastEntity[word] === entity + 1) return;
        lastEntity[word] = entity + 1;
        increment(bearers, word);
      });
    }
  }
  return bearers;
}

function eachSearchedWord({ distinctParts, distinctStarts }: Parts, name: number, visit: (word: number) => void): void {
  const end = distinctStarts[name + 1] as number;
  for (let at = distinctStarts[name] as number; at < end; at++) {
    const part = distinctParts[at] as PackedPart;
    if (isAt(part, SEARCHED)) visit(wordOf(part));
  }
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** Makes counts the places where what was counted begins. */
function addUp(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
}
