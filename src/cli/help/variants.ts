import { ANSWER_OPTIONS, NAME_OPTIONS } from "./table-options.ts";

/** What `allonym variants --help` says. */
export const VARIANTS_HELP: string = `Usage:
  allonym variants [NAME...]    list the spellings that a name can have, likeliest first

Without a name or a file, standard input is read, one name a line; - is standard input too.

Options:
${NAME_OPTIONS}
  --traditions A,B   only these traditions and standards, by id: english,german
  --language CODE    the language that the name is of, such as ba; else its letters tell
  --query            a query for a search engine, one line a name: "Tschechow" OR "Chekhov"
  --limit N          at most N spellings for a name (default 20)
${ANSWER_OPTIONS}

Example:
  allonym variants "Радий Хабиров"
  allonym variants --query "Радий Хабиров"

Exit code: 0 found, 1 nothing found, 2 a mistake in the call or an unreadable file.
`;
