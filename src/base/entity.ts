import type { EntityInput, EntityType, NameInput } from "../types.ts";

/** The name of an entity to show: the one marked canonical, else the first. */
export function canonicalName({ names }: Pick<EntityInput, "names">): string {
  const marked = names.find((name) => typeof name !== "string" && name.canonical === true) ?? names[0];
  return nameInput(marked as string | NameInput).text;
}

/** A name of an entity, as an object. */
export function nameInput(name: string | NameInput): NameInput {
  return typeof name === "string" ? { text: name } : name;
}

/** The type of an entity. */
export function typeOf({ type }: Pick<EntityInput, "type">): EntityType {
  return type ?? "person";
}
