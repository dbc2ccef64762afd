/** How a list is to be read, where the guess was wrong. */
export const READING_OPTIONS = `\
  --id COLUMN        of a list: the column or field of the ids; and so on if the guess was wrong:
  --names A,B        the columns of the names, the first of them the one to show
  --as TYPE          what all are that do not say so: person, place, organization, group; or the column that does
  --encoding CODE    such as windows-1251`;

/** What is done with a record that is none. */
export const STRICT_OPTION = `\
  --strict           end at the first record that cannot be read, rather than leave it out`;

/** How a list is read and kept by the commands that ask it. */
export const OWN_TABLE_OPTIONS: string = `\
${READING_OPTIONS}
${STRICT_OPTION}
  --index FILE       keep the index of the tables there: it is made at first use, and anew when they change`;

/** Options of the commands that ask a table. */
export const TABLE_OPTIONS: string = `\
  --table PATH       your own entities instead of the built-in tables: CSV, JSON or JSON lines, FollowTheMoney,
                     Wikidata, SPARQL results, SKOS or schema.org, also packed (.gz); or a folder of
                     entity files; or -, standard input; may be repeated
${OWN_TABLE_OPTIONS}
  --type TYPE        only entities of this type: person, place, organization, group`;

/** Options of the commands that answer names. */
export const NAME_OPTIONS = `\
  -f, --file FILE    read names from FILE, one a line; may be repeated`;

/** Options of the commands whose answers are probabilities. */
export const THRESHOLD_OPTIONS = `\
  --threshold X      probability from which an answer is a match: above 0, at most 1 (default 0.6)`;

/** Options of every command that prints answers. */
export const ANSWER_OPTIONS = `\
  --json             JSON lines on a terminal too; a pipe or file gets them anyway
  -h, --help         this text`;

/** What the codes of these commands say. */
export const EXIT_CODES = `\
Exit code: 0 found, 1 nothing found, 2 a mistake in the call or an unreadable file, 3 only ambiguous.`;
