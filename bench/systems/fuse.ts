import Fuse from "fuse.js";
import { ascii } from "./ascii.ts";
import { LIMIT, type System } from "./system.ts";

/** fuse.js with its own settings. It reads the whole list for each query, hence few queries. */
export const fuse: System = {
  name: "fuse.js on any-ascii",
  mostQueries: 300,
  build(index) {
    const documents = index.map(({ id, name }) => ({ id, name: ascii(name) }));
    const search = new Fuse(documents, { keys: ["name"], includeScore: true });
    return (query) => {
      const found = search.search(ascii(query), { limit: LIMIT });
      return { answers: found.map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score })) };
    };
  },
};
