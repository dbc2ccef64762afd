/** What `allonym --help` says. */
export const OVERVIEW = `Usage: allonym COMMAND ...

Names and a table:
  resolve [NAME...]      say which entity each name means
  extract [FILE...]      find the entities named in a text
  explain [NAME...]      say why, in plain English
  suggest [PREFIX...]    list entities as somebody types
  serve                  answer OpenRefine and any program over HTTP

Names alone:
  compare NAME NAME      say whether two names are one, and why
  variants [NAME...]     list the spellings that a name can have, likeliest first
  romanize [TEXT...]     write Cyrillic in Latin letters by a standard
  deromanize [NAME...]   say what a Latin name may have been in Cyrillic
  keys [NAME...]         give blocking keys, for a column of a database
  cluster FILE           group names by whom they likely mean: drafts of entities

Tables:
  check PATH...          say what is wrong with a table
  evaluate FILE          say how well a table answers your own labelled names
  convert FILE           write a list as CSV, JSON lines, FollowTheMoney, SKOS or a table
  new                    write an entity file for a table

  help [COMMAND]         this text, or the options of a command with an example
  completion SHELL       what completes commands and options in bash, zsh or fish

Options:
  -h, --help             this text, or that of a command
  -v, --version          the version

Where a name or a file may stand, - is standard input. Set NO_COLOR to have no colour.

Examples:
  allonym resolve "Radyi Khabirov" Өфө
  allonym extract examples/press-notes.txt
  allonym help resolve
`;
