export const HELP = `Usage:
  allonym resolve [NAME...]    say which entity each name means
  allonym extract [FILE...]    find the entities named in a text
  allonym explain [NAME...]    say why, in plain English

Without a name or a file, standard input is read: for resolve and explain one name a line.
As a file, - is standard input.

Options:
  -f, --file FILE    resolve and explain: read names from FILE, one a line; may be repeated
  --table PATH       your own entities instead of the built-in table: a folder of entity files,
                     or one JSON file; may be repeated
  --limit N          give at most N candidates for a name (default 5)
  --type TYPE        only entities of this type: person, place, organization, group
  --threshold X      probability from which an answer is a match: above 0, at most 1 (default 0.6)
  --json             JSON lines on a terminal too; a pipe or file gets them anyway
  --html             extract: one web page that shows the texts with their names marked
  --unknown          extract: also what looks like the name of a person whom the table lacks
  -h, --help         this text
  -v, --version      the version

A name that begins with - goes after --: allonym resolve -- -ov
Set NO_COLOR to have no colour.

Exit code: 0 found, 1 nothing found, 2 a mistake in the call or an unreadable file, 3 only ambiguous.
`;
