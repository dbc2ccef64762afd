import { readString, readType } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import type { EntityInput } from "../types.ts";

/** Throws a coded error if two entities, which are in the order of their ids, have one id. */
export function checkIds(ordered: readonly EntityInput[], given: readonly EntityInput[]): void {
  for (let at = 1; at < ordered.length; at++) {
    const { id } = ordered[at] as EntityInput;
    if ((ordered[at - 1] as EntityInput).id !== id) continue;
    const [first = 0, second = 0] = given.flatMap((entity, place) => (entity.id === id ? [place] : []));
    throw allonymError("duplicate-id", `the id ${show(id)} is taken by entities[${first}]`, {
      path: `entities[${second}]`,
      entityId: id,
      hint: "Give each entity an id of its own, or put the names of both into one entity.",
    });
  }
}

/** Throws a coded error that names the place if something is wrong with an entity. */
export function checkEntity(entity: unknown, place: number): void {
  const path = (of = ""): string => `entities[${place}]${of}`;
  if (typeof entity !== "object" || entity === null) {
    throw allonymError("invalid-entity", `${show(entity)} is not an entity`, {
      path: path(),
      hint: "Give an object with id and names.",
    });
  }
  const { id, names, type } = entity as EntityInput;
  // Paths are made only when they are needed: there may be a million entities.
  if (typeof id !== "string") readString(id, path(".id"));
  if (id === "") {
    throw allonymError("empty-id", "the id is empty", { path: path(".id"), hint: "Give any non-empty string." });
  }
  if (!Array.isArray(names) || names.length === 0) {
    throw allonymError("no-names", "there are no names", {
      path: path(".names"),
      entityId: id,
      hint: "Give at least one name.",
    });
  }
  names.forEach((name: unknown, index) => {
    const text = typeof name === "object" && name !== null ? (name as { text: unknown }).text : name;
    if (typeof text !== "string") readString(text, path(`.names[${index}]`), id);
    if ((text as string).trim() === "") {
      throw allonymError("no-names", "the name is empty", {
        path: path(`.names[${index}]`),
        entityId: id,
        hint: "Remove it or write the name.",
      });
    }
  });
  readType(type);
}
