/** What `allonym evaluate --help` says. */
export const HELP = `Usage:
  allonym evaluate FILE --table PATH    how well a table answers names of which you know whom they mean

FILE is a table (CSV, also with semicolons or tabs): a column "query" of names, and a column "id" of the entities that
they mean; a row without id is a name that means none of them. Without --table, the built-in tables are asked.

Said are, by threshold, how many names are called a match, how many of these are right, how many of all that should be
found are; whether scores mean what they say; and the lowest threshold that keeps wrong matches under a share.

Options:
  --table PATH       as for resolve; may be repeated
  --query COLUMN     the column of the names, if it is not called query
  --answer COLUMN    the column of the ids, if it is not called id
  --wrong X          the share of matches that may be wrong, from 0 to below 1 (default 0.01)
  --svg FILE         write a picture: precision and recall by threshold, and the reliability of the scores
  --encoding CODE    of FILE, such as windows-1251; else it is guessed
  --json             JSON on a terminal too; a pipe or file gets it anyway
  -h, --help         this text

Example:
  allonym evaluate labelled.csv --table staff.csv --wrong 0.005 --svg trust.svg

Exit code: 0 done, 2 a mistake in the call or an unreadable file.
`;
