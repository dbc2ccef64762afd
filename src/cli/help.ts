export const HELP = `Usage:
  allonym resolve [NAME...]    say which entity each name means
  allonym extract [FILE...]    find the entities named in a text
  allonym explain [NAME...]    say why, in plain English
  allonym variants [NAME...]   list the spellings that a name can have, likeliest first
  allonym check PATH...        say what is wrong with a list of your own, or with entity files: allonym check --help
  allonym new                  add an entity to a folder of entity files: allonym new --help

Without a name or a file, standard input is read: for extract a text, else one name a line.
As a file, - is standard input.

Options, of all but check and new:
  -f, --file FILE    resolve, explain and variants: read names from FILE, one a line; may be repeated
  --table PATH       your own entities instead of the built-in table: CSV, JSON or JSON lines, FollowTheMoney,
                     Wikidata, SPARQL results, SKOS or schema.org, also packed (.gz); or a folder of
                     entity files; may be repeated
  --id COLUMN        of a table: the column or field of the ids; and so on if the guess was wrong:
  --names A,B        the columns of the names, the first of them the one to show
  --as TYPE          what all are that do not say so: person, place, organization, group; or the column that does
  --encoding CODE    such as windows-1251
  --strict           end at the first record that cannot be read, rather than leave it out
  --limit N          give at most N candidates for a name (default 5), or spellings (default 20)
  --type TYPE        only entities of this type: person, place, organization, group
  --threshold X      probability from which an answer is a match: above 0, at most 1 (default 0.6)
  --json             JSON lines on a terminal too; a pipe or file gets them anyway
  --html             extract: one web page that shows the texts with their names marked
  --unknown          extract: also what looks like the name of a person whom the table lacks
  --traditions A,B   variants: only these traditions and standards, by id: english,german
  --language CODE    variants: the language that the name is of, such as ba; else its letters tell
  --query            variants: a query for a search engine, one line a name: "Tschechow" OR "Chekhov"
  -h, --help         this text
  -v, --version      the version

A name that begins with - goes after --: allonym resolve -- -ov
Set NO_COLOR to have no colour.

Exit code: 0 found, 1 nothing found, 2 a mistake in the call or an unreadable file, 3 only ambiguous.
`;
