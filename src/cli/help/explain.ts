import { ANSWER_OPTIONS, EXIT_CODES, NAME_OPTIONS, TABLE_OPTIONS, THRESHOLD_OPTIONS } from "./table-options.ts";

/** What `allonym explain --help` says. */
export const EXPLAIN_HELP: string = `Usage:
  allonym explain [NAME...]    say why each name is answered as it is, in plain English

Without a name or a file, standard input is read, one name a line; - is standard input too.

Options:
${NAME_OPTIONS}
${TABLE_OPTIONS}
${THRESHOLD_OPTIONS}
  --limit N          at most N candidates for a name (default 5)
${ANSWER_OPTIONS}

Example:
  allonym explain "Ruslan Jabasov"

${EXIT_CODES}
`;
