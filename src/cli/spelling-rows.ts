import { percent } from "../explain/percent.ts";
import type { Variant } from "../romanize/variants.ts";
import type { Paint } from "./color.ts";
import { WIDEST_NAME } from "./rows.ts";
import type { Column } from "./table.ts";
import { cell } from "./width.ts";

/** A line of the table of `variants`; a name without spellings takes one too. */
export interface SpellingRow {
  /** Empty on the further lines of one name. */
  readonly name: string;
  readonly spelling: Variant | undefined;
}

/** The lines of one name. */
export function spellingRows(name: string, [first, ...further]: readonly Variant[]): SpellingRow[] {
  return [{ name, spelling: first }, ...further.map((spelling) => ({ name: "", spelling }))];
}

/** The columns of a table of spellings. A spelling is never cut: it is there to be copied. */
export function spellingColumns(paint: Paint): Column<SpellingRow>[] {
  return [
    { title: "name", cell: ({ name }) => cell(name, WIDEST_NAME) },
    {
      title: "spelling",
      cell: ({ spelling }) => cell(spelling?.text ?? "none", Number.POSITIVE_INFINITY),
      paint: (padded, { spelling }) => (spelling ? padded : paint("dim", padded)),
    },
    { title: "share", align: "right", cell: ({ spelling }) => (spelling ? percent(spelling.probability) : "") },
    { title: "written by", cell: ({ spelling }) => spelling?.label ?? "" },
    {
      title: "given name",
      cell: ({ spelling }) => (spelling?.givenName ? "another form" : ""),
      paint: (padded, { spelling }) => (spelling?.givenName ? paint("yellow", padded) : padded),
    },
  ];
}
