import type { Rule } from "./rule.ts";

export const fileName: Rule = {
  name: "the file is named after its id",
  check: ({ path, record: { id } }) =>
    // A record that shares its file with others has its place for a path: `staff.json[3]`.
    !path.endsWith(".json") || idByName(path) === id
      ? []
      : [{ at: ["id"], problem: `the id is "${id}"`, mend: `Rename the file to ${id}.json, or correct the id.` }],
};

/** The id of which a file bears the name. */
export function idByName(path: string): string {
  return path.replace(/^.*[\\/]/, "").replace(/\.json$/, "");
}
