import { allonymError, show } from "../errors.ts";
import { readString, readType } from "../options.ts";
import type { EntityInput } from "../types.ts";

/** Throws a coded error that names the place if something is wrong with the entities of a resolver. */
export function checkEntities(entities: readonly EntityInput[]): void {
  const seen = new Map<string, number>();
  entities.forEach((entity, index) => {
    const path = `entities[${index}]`;
    checkEntity(entity, path);
    const first = seen.get(entity.id);
    if (first !== undefined) {
      throw allonymError("duplicate-id", `the id ${show(entity.id)} is taken by entities[${first}]`, {
        path,
        entityId: entity.id,
        hint: "Give each entity an id of its own, or put the names of both into one entity.",
      });
    }
    seen.set(entity.id, index);
  });
}

function checkEntity(entity: unknown, path: string): void {
  if (typeof entity !== "object" || entity === null) {
    throw allonymError("invalid-entity", `${show(entity)} is not an entity`, {
      path,
      hint: "Give an object with id and names.",
    });
  }
  const { id, names, type } = entity as EntityInput;
  if (readString(id, `${path}.id`) === "") {
    throw allonymError("empty-id", "the id is empty", { path: `${path}.id`, hint: "Give any non-empty string." });
  }
  if (!Array.isArray(names) || names.length === 0) {
    throw allonymError("no-names", "there are no names", {
      path: `${path}.names`,
      entityId: id,
      hint: "Give at least one name.",
    });
  }
  names.forEach((name: unknown, index) => {
    const text = typeof name === "object" && name !== null ? (name as { text: unknown }).text : name;
    const place = { path: `${path}.names[${index}]`, entityId: id };
    if (readString(text, place.path, id).trim() === "") {
      throw allonymError("no-names", "the name is empty", { ...place, hint: "Remove it or write the name." });
    }
  });
  readType(type);
}
