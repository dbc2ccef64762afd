import { canonicalName } from "../base/entity.ts";
import type { EntityInput, Mention } from "../types.ts";
import type { Paint } from "./color.ts";
import { groupedBy } from "./grouped-by.ts";
import { type Named, namedBy, namedKey, spellingOf } from "./named.ts";
import { Overview, type OverviewRow } from "./overview.ts";
import { WIDEST_NAME } from "./rows.ts";
import { alignTable, type Column } from "./table.ts";
import { cell } from "./width.ts";

interface Row {
  readonly status: Named["status"];
  readonly entity: string;
  readonly name: string;
  readonly counts: OverviewRow<unknown> | undefined;
}

/** Gathers the mentions of texts one by one, for a table of all who are named in them. */
export class OverviewTable {
  private readonly overview = new Overview<undefined>();
  private texts = 0;

  add(mentions: readonly Mention<EntityInput>[]): void {
    this.texts++;
    for (const group of groupedBy(mentions.map(namedBy), namedKey).values()) this.overview.add(group, undefined);
  }

  /** Nothing for a single text, which says it all itself. */
  shown(paint: Paint, terminal: number | undefined): string {
    const rows = this.texts < 2 ? [] : this.overview.rows().flatMap(rowsOf);
    if (rows.length === 0) return "";
    const table = alignTable(columnsOf(paint), rows, (title) => paint("dim", title), terminal);
    return `\n${paint("dim", `==> all ${this.texts} texts <==`)}\n${table}`;
  }
}

// As in the table of `resolve`, an ambiguous name takes a line for each entity that it may mean.
function rowsOf(counts: OverviewRow<unknown>): Row[] {
  const { status, meant } = counts.named;
  if (status === "none") return [{ status, entity: "unknown", name: spellingOf(counts.named), counts }];
  const doubt = status === "match" ? "" : "?";
  return meant.map(({ entity }, at) => ({
    status,
    entity: `${entity.id}${doubt}`,
    name: canonicalName(entity),
    counts: at === 0 ? counts : undefined,
  }));
}

function columnsOf(paint: Paint): Column<Row>[] {
  return [
    {
      title: "entity",
      cell: ({ entity }) => cell(entity, Number.POSITIVE_INFINITY),
      paint: (padded, { status }) => paint(status === "match" ? "green" : "yellow", padded),
    },
    { title: "name", cell: ({ name }) => cell(name, WIDEST_NAME) },
    { title: "mentions", align: "right", cell: ({ counts }) => String(counts?.mentions ?? "") },
    { title: "texts", align: "right", cell: ({ counts }) => String(counts?.texts.length ?? "") },
  ];
}
