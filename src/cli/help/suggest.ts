import { ANSWER_OPTIONS, NAME_OPTIONS, TABLE_OPTIONS } from "./table-options.ts";

/** What `allonym suggest --help` says. */
export const SUGGEST_HELP: string = `Usage:
  allonym suggest [PREFIX...]    list entities whose names begin like what somebody types, in either script

Without a prefix or a file, standard input is read, one a line; - is standard input too.

Options:
${NAME_OPTIONS}
${TABLE_OPTIONS}
  --limit N          at most N entities for a prefix (default 5)
${ANSWER_OPTIONS}

Example:
  allonym suggest Khab Ишм

Exit code: 0 found, 1 nothing found, 2 a mistake in the call or an unreadable file.
`;
