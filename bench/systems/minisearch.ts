import MiniSearch from "minisearch";
import { ascii } from "./ascii.ts";
import { LIMIT, type System } from "./system.ts";

/** minisearch with the fuzziness that its documentation advises: one edit in five letters. */
export const minisearch: System = {
  name: "minisearch on any-ascii",
  build(index) {
    const search = new MiniSearch({ fields: ["name"], searchOptions: { fuzzy: 0.2 } });
    search.addAll(index.map(({ id, name }) => ({ id, name: ascii(name) })));
    return (query) => ({
      answers: search
        .search(ascii(query))
        .slice(0, LIMIT)
        .map(({ id, score }) => ({ id, score })),
    });
  },
};
