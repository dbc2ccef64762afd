/** What `allonym cluster --help` says. */
export const HELP = `Usage:
  allonym cluster FILE    group names by whom they likely mean: drafts of entities, to be looked at

A FILE has one name a line, or is a table one column of which has names; - is standard input.

Each name is in one draft. Names that contradict each other, as by their patronymics, are never in one; a name that fits
several is marked with ? in each of them. What is the same name may still be two people: look before you use it.

Options:
  --column TITLE     the column of a table (CSV, also with semicolons or tabs) that has the names
  --encoding CODE    such as windows-1251; else it is guessed
  --type TYPE        what all of them are: person (default), place, organization, group
  --threshold X      probability from which two names belong together: above 0, at most 1 (default 0.5)
  --json             JSON lines on a terminal too; a pipe or file gets them anyway: entities as --table takes them
  -h, --help         this text

Example:
  allonym cluster --column witness people.csv > drafts.jsonl
  allonym resolve --table drafts.jsonl "Ruslan Jabasov"

Exit code: 0 done, 2 a mistake in the call or an unreadable file.
`;
