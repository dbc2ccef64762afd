import { ANSWER_OPTIONS, EXIT_CODES, NAME_OPTIONS, TABLE_OPTIONS, THRESHOLD_OPTIONS } from "./table-options.ts";

/** What `allonym resolve --help` says. */
export const RESOLVE_HELP: string = `Usage:
  allonym resolve [NAME...]    say which entity each name means

Without a name or a file, standard input is read, one name a line; - is standard input too.
A name that begins with - goes after --: allonym resolve -- -ov

Options:
${NAME_OPTIONS}
${TABLE_OPTIONS}
${THRESHOLD_OPTIONS}
  --limit N          at most N candidates for a name (default 5)
${ANSWER_OPTIONS}

Example:
  allonym resolve "Radyi Khabirov" Өфө
  allonym resolve --table staff.csv "Schanna Schtschukina"

${EXIT_CODES}
`;
