import { ANSWER_OPTIONS, EXIT_CODES, TABLE_OPTIONS, THRESHOLD_OPTIONS } from "./table-options.ts";

/** What `allonym extract --help` says. */
export const EXTRACT_HELP: string = `Usage:
  allonym extract [FILE...]    find the entities named in a text

A FILE is a text in UTF-8. Without one, standard input is read; - is standard input too.
On a terminal the text is shown with a note behind each name. Of two texts or more, a terminal shows a table of all
entities behind the last, and a page a list at its top; JSON lines stay one line a mention.

Options:
${TABLE_OPTIONS}
${THRESHOLD_OPTIONS}
  --limit N          at most N candidates for a mention (default 5)
  --html             one web page that shows the texts with their names marked
  --unknown          also what looks like the name of a person whom the table lacks; with --html too
${ANSWER_OPTIONS}

Example:
  allonym extract examples/press-notes.txt
  allonym extract --html examples/press-notes.txt > page.html

${EXIT_CODES}
`;
