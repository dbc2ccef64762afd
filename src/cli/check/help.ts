import { READING_OPTIONS } from "../help/table-options.ts";

/** What `allonym check --help` says. */
export const HELP: string = `Usage:
  allonym check PATH...    say what is wrong with tables, with file, line, entry, rule and mend

A PATH is a folder of entity files, one of these files, which is looked at beside the others of its folder, or a list
of any kind that --table takes: CSV, JSON or JSON lines, FollowTheMoney, Wikidata, SPARQL results, SKOS, schema.org.
Several are checked as one table: an id or a name may stand in one of them only.

Entity files are held to all rules for contributions (CONTRIBUTING.md). Of a list is asked whether it is usable: each
record is an entity, ids are used once, no name belongs to two entities unless both say sharedWith, and each name, if
it is asked for, gives its entity.

Options:
  --contribution     hold lists to the rules for contributions too: sources, languages, descriptions
  --json             JSON lines: one a fault, and a last one with the counts
${READING_OPTIONS}
  -h, --help         this text

Example:
  allonym check staff.csv
  allonym check --json data/tables/bashkortostan

Exit code: 0 no fault, 1 faults, 2 a mistake in the call or an unreadable file.
`;
