import { Charset, Index } from "flexsearch";
import { ascii } from "./ascii.ts";
import { LIMIT, type System } from "./system.ts";

/**
 * flexsearch with what its documentation advises against misspellings: the phonetic encoder, words by their beginnings,
 * and answers that lack a word of the query. It gives no scores, only an order.
 */
export const flexsearch: System = {
  name: "flexsearch on any-ascii",
  build(index) {
    const search = new Index({ tokenize: "forward", encoder: Charset.LatinExtra });
    index.forEach(({ name }, number) => {
      search.add(number, ascii(name));
    });
    return (query) => {
      const found = search.search(ascii(query), { limit: LIMIT, suggest: true }) as number[];
      return { answers: found.map((number, place) => ({ id: index[number]?.id ?? "", score: 1 / (place + 1) })) };
    };
  },
};
