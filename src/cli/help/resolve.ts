import { ANSWER_OPTIONS, EXIT_CODES, NAME_OPTIONS, TABLE_OPTIONS, THRESHOLD_OPTIONS } from "./table-options.ts";

/** What `allonym resolve --help` says. */
export const RESOLVE_HELP: string = `Usage:
  allonym resolve [NAME...]                say which entity each name means
  allonym resolve --column TITLE [FILE]    the same for a column of a file: every row as it was, and behind it
                                           status, id, name, score and reason

Without a name or a file, standard input is read, one name a line; - is standard input too.
A name that begins with - goes after --: allonym resolve -- -ov

Options:
${NAME_OPTIONS}
${TABLE_OPTIONS}
${THRESHOLD_OPTIONS}
  --limit N          at most N candidates for a name (default 5)
${ANSWER_OPTIONS}

Options of a column:
  --column TITLE     where the names stand in FILE: a CSV, TSV or JSON lines, also packed (.gz)
  -o, --output FILE  instead of standard output; its name says the form: .csv, .tsv, .jsonl, .gz behind it
  --resume           go on with an output that was interrupted, whatever interrupted it
  --force            begin an output anew that is there
  --workers N        threads (default: as many as the machine runs at once)
  --file-encoding C  of FILE, such as koi8-r
  --header           JSON lines: a first line that says what they were made with

Example:
  allonym resolve "Radyi Khabirov" Өфө
  allonym resolve --table staff.csv "Schanna Schtschukina"
  allonym resolve --table staff.csv --column witness people.csv --output out.csv

${EXIT_CODES}
`;
