import jaroWinkler from "talisman/metrics/jaro-winkler.js";
import type { Entry } from "../set.ts";
import { alignment, tableOf } from "./align-words.ts";
import { asciiWords } from "./ascii.ts";
import { type Answer, LIMIT, type Reply } from "./system.ts";

/** Ranks names of an index, by their numbers, by the token-aligned Jaro-Winkler likeness to a query. */
export function wordRanking(index: readonly Entry[]): (query: string, names: Iterable<number>) => Reply {
  const table = tableOf(index.map(({ name }) => asciiWords(name)));
  const lengths = table.names.map((words) => words.map((word) => table.words[word]?.length ?? 0));
  return (query, names) => {
    const asked = asciiWords(query);
    const askedLengths = asked.map((word) => word.length);
    // Words recur from name to name: each is compared once for a query.
    const rows = asked.map(() => new Float64Array(table.words.length).fill(-1));
    const likeness = (place: number, word: number): number => {
      const row = rows[place] as Float64Array;
      if ((row[word] as number) < 0) row[word] = jaroWinkler(asked[place] ?? "", table.words[word] ?? "");
      return row[word] as number;
    };
    const best: Answer[] = [];
    for (const number of names) {
      const words = table.names[number] as readonly number[];
      const score = alignment(askedLengths, lengths[number] as number[], (place, other) =>
        likeness(place, words[other] as number),
      );
      insert(best, { id: index[number]?.id ?? "", score });
    }
    return { answers: best };
  };
}

/** Keeps the best few, best first; of equal ones the earlier. */
function insert(best: Answer[], answer: Answer): void {
  if (answer.score <= 0) return;
  const place = best.findIndex(({ score }) => answer.score > score);
  if (place >= 0) best.splice(place, 0, answer);
  else best.push(answer);
  best.length = Math.min(best.length, LIMIT);
}
