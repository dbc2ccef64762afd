import { READING_OPTIONS, STRICT_OPTION } from "../help/table-options.ts";

/** What `allonym convert --help` says. */
export const HELP: string = `Usage:
  allonym convert --to FORMAT [--output PATH] FILE    write a list in another format

FILE is a list of any kind that --table takes (CSV, JSON or JSON lines, FollowTheMoney, Wikidata, SPARQL results, SKOS,
schema.org, also packed), or a folder of entity files. What was guessed, and what the format cannot hold, is said on
standard error.

Formats:
  csv      a row for each name, for spreadsheets: UTF-8 with a byte order mark, formulas made harmless
  jsonl    JSON lines of the entities as they are
  ftm      FollowTheMoney, as JSON lines
  skos     SKOS, as JSON-LD
  table    a folder with a file for each entity, in the form of a contribution; what is lacking is said

Options:
  --to FORMAT        one of these
  -o, --output PATH  a file instead of standard output; for a table a folder, which must be new or empty
${READING_OPTIONS}
${STRICT_OPTION}
  -h, --help         this text

Example:
  allonym convert --to ftm staff.csv > staff.ftm.json
  allonym convert --to table --output people staff.csv

Exit code: 0 written, 2 a mistake in the call, or a file that cannot be read or written.
`;
