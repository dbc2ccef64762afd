import { canonicalName } from "../../base/entity.ts";
import type { EntityInput } from "../../types.ts";
import { escapeHtml } from "./escape.ts";

/** The canonical name, kept apart from the language and the writing direction of the words beside it. */
export function entityName(entity: EntityInput): string {
  return `<bdi lang="">${escapeHtml(canonicalName(entity))}</bdi>`;
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
