/** What `allonym new --help` says. */
export const HELP = `Usage:
  allonym new [OPTION...]    add an entity to a table: a folder of entity files

On a terminal it asks for what the options leave out. It shows the nearest entities of the table and of those beside
it, refuses an id or an entity that is there already, proposes a spelling that must lead to the entity without being
listed, and writes the file only if it keeps all rules of "allonym check".

Options:
  --name TEXT[@LANG[:KIND]]   a spelling, the language of the text that uses it, and its kind: Moscow@en:translation;
                              may be repeated, the first is the one to show
  --source SOURCE             a page or publication that shows the names before it: an address, a title, or both;
                              may be repeated
  --id ID                     small Latin letters, digits and hyphens; it is also the name of the file
  --type TYPE                 person, place, organization, group
  --description TEXT          a neutral word or two: politician, town
  --distinct-from ID          an entity that looks like this one and is another; its file is told too; may be repeated
  --shared-with ID            an entity that bears one of the names too; its file is told too; may be repeated
  --resolves TEXT             a spelling that must lead here without being listed; may be repeated
  --rejects TEXT              a string that must not lead here; may be repeated
  --table DIR                 the folder; default: the one in data/tables
  -h, --help                  this text

Example:
  allonym new --name "Anna Shchukina@en" --name "Анна Щукина@ru" --source "Gazetteer, 2020, https://example.org/7" \\
    --id anna-shchukina --type person --description singer

Exit code: 0 written, 1 refused, 2 a mistake in the call or an unreadable file.
`;
