import { basename } from "node:path";
import type { Rule } from "./rule.ts";

export const fileName: Rule = {
  name: "the file is named after its id",
  check: ({ path, record: { id } }) =>
    basename(path) === `${id}.json`
      ? []
      : [{ entry: "id", problem: `the id is "${id}"`, mend: `Rename the file to ${id}.json, or correct the id.` }],
};
