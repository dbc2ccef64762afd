/** What `allonym compare --help` says. */
export const HELP = `Usage:
  allonym compare NAME NAME    say whether two names are one, and why

No table is asked: how common a name is, is not known then. What is one name may still be two people.

Options:
  --type TYPE    what both name: person (default), place, organization, group
  --json         JSON on a terminal too; a pipe or file gets it anyway
  -h, --help     this text

Example:
  allonym compare "Ruslan Jabasov" "Руслан Габбасов"

Exit code: 0 probably one name, 1 probably two, 2 a mistake in the call.
`;
