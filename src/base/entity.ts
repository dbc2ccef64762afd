import type { EntityInput, NameInput } from "../types.ts";

/** The name of an entity to show: the one marked canonical, else the first. */
export function canonicalName({ names }: Pick<EntityInput, "names">): string {
  const marked = names.find((name) => typeof name !== "string" && name.canonical === true) ?? names[0];
  return typeof marked === "string" ? marked : (marked as NameInput).text;
}
