import { canonicalName } from "../../base/entity.ts";
import { escapeHtml } from "../../base/escape-html.ts";
import type { EntityInput } from "../../types.ts";
import { type Named, spellingOf } from "../named.ts";

/** What is said of a name that the table lacks. */
export const NOT_IN_TABLE = "not in the table";

/** The canonical name, kept apart from the language and the writing direction of the words beside it. */
export function entityName(entity: EntityInput): string {
  return foreign(canonicalName(entity));
}

/** Words of a text or of a table, in a language that is not told. */
export function foreign(text: string): string {
  return `<bdi lang="">${escapeHtml(text)}</bdi>`;
}

/** The names of all that a mention may mean; of an unknown name its spelling. */
export function namesOf(named: Named): string {
  if (named.status === "none") return foreign(spellingOf(named));
  return named.meant.map(({ entity }) => entityName(entity)).join(" or ");
}

/** What those are that a mention may mean. */
export function naturesOf({ status, meant }: Pick<Named, "status" | "meant">): string {
  if (status === "none") return NOT_IN_TABLE;
  return [...new Set(meant.map(({ entity }) => natureOf(entity)))].join(" or ");
}

/** Why a mention means no single entity, if the table has several. */
export function doubtOf({ status, reason }: Pick<Named, "status" | "reason">): string | undefined {
  return status === "ambiguous" ? `ambiguous: ${reason}` : undefined;
}

/** Type and description: `person, politician`; only the latter where it says the type (`person in the news`). */
export function natureOf(entity: EntityInput): string {
  const { type = "person" } = entity;
  const description = "description" in entity ? entity.description : undefined;
  if (typeof description !== "string" || description === "") return type;
  return description.startsWith(type) ? escapeHtml(description) : `${type}, ${escapeHtml(description)}`;
}

/** `1 mention`, `2 mentions`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
