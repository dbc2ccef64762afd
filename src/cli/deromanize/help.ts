/** What `allonym deromanize --help` says. */
export const HELP = `Usage:
  allonym deromanize --language CODE [NAME...]    say what a Latin name may have been in Cyrillic, likeliest first

Without a name, standard input is read, one name a line; - is standard input too.

Options:
  --language CODE    the language of the Cyrillic name: ru, uk, be, bg, ba, tt, kk and others
  --system ID        the standard that the Latin name is written by, if you know it: allonym romanize --list
  --limit N          at most N names for each (default 5)
  -f, --file FILE    read names from FILE, one a line; may be repeated
  --json             JSON lines on a terminal too; a pipe or file gets them anyway
  -h, --help         this text

Example:
  allonym deromanize --language ru Juschtschenko

Exit code: 0 something was found, 1 nothing was, 2 a mistake in the call or an unreadable file.
`;
