/** What `allonym romanize --help` says. */
export const HELP = `Usage:
  allonym romanize --system ID [TEXT...]    write Cyrillic in Latin letters by a standard
  allonym romanize --list                   list the standards

Without a text, standard input is read and written line by line; - is standard input too.

Options:
  --system ID        the standard
  -f, --file FILE    read FILE, line by line; may be repeated
  --json             JSON lines rather than the texts alone
  --list             list the standards: id, language, year, authority
  -h, --help         this text

Example:
  allonym romanize --system bgnpcgn-rus-Cyrl-Latn-1947 "Юрий Щукин"

Exit code: 0 done, 2 a mistake in the call or an unreadable file.
`;
