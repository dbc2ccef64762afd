/** What `allonym keys --help` says. */
export const HELP = `Usage:
  allonym keys [NAME...]    give the blocking keys of each name, for a column of a database

Rows that share a key are worth comparing.
Without a name or a file, standard input is read, one name a line; - is standard input too.

Options:
  -f, --file FILE    read names from FILE, one a line; may be repeated
  --json             JSON lines on a terminal too; a pipe or file gets them anyway
  -h, --help         this text

Example:
  allonym keys "Ruslan Jabasov" "Руслан Габбасов"

Exit code: 0 done, 1 no name has a key, 2 a mistake in the call or an unreadable file.
`;
