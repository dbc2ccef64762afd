import { isType, ONE_OF_TYPES, readString } from "../base/options.ts";
import { allonymError, coded, show } from "../errors.ts";
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
  try {
    checkFields(entity, place);
  } catch (error) {
    throw coded(error, "invalid-entity", `entities[${place}]`);
  }
}

function checkFields(entity: unknown, place: number): void {
  // Paths are made only when they are needed: there may be a million entities.
  const path = (of = ""): string => `entities[${place}]${of}`;
  if (typeof entity !== "object" || entity === null) {
    throw allonymError("invalid-entity", `${show(entity)} is not an entity`, {
      path: path(),
      hint: "Give an object with id and names.",
    });
  }
  const { id, names, type, distinctFrom, sharedWith } = entity as EntityInput;
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
  // Not forEach, which passes over holes.
  for (let at = 0; at < names.length; at++) checkName(names[at], at, place, id);
  if (!isType(type)) {
    const message = `${show(type)} is no type of entities`;
    throw allonymError("invalid-entity", message, { path: path(".type"), entityId: id, hint: ONE_OF_TYPES });
  }
  checkLinks(distinctFrom, "distinctFrom", place, id);
  checkLinks(sharedWith, "sharedWith", place, id);
}

function checkName(name: unknown, at: number, place: number, id: string): void {
  const text = typeof name === "object" && name !== null ? (name as { readonly text: unknown }).text : name;
  if (typeof text === "string" && HAS_LETTERS.test(text)) return;
  const path = `entities[${place}].names[${at}]`;
  readString(text, path, id);
  throw allonymError("no-names", "the name is empty", { path, entityId: id, hint: "Remove it or write the name." });
}

// A letter that is no white space: trim() would copy a long text.
const HAS_LETTERS = /\S/;

/** Ids of other entities, if any: lists of other programs say null for none. */
function checkLinks(links: unknown, field: "distinctFrom" | "sharedWith", place: number, id: string): void {
  if (links === undefined || links === null) return;
  const wrong = Array.isArray(links) ? wrongLink(links) : { link: links };
  if (wrong === undefined) return;
  throw allonymError("invalid-entity", `${show(wrong.link)} is no ${Array.isArray(links) ? "id" : "list of ids"}`, {
    path: `entities[${place}].${field}`,
    entityId: id,
    hint: "Give an array of ids, or leave it out.",
  });
}

function wrongLink(links: readonly unknown[]): { readonly link: unknown } | undefined {
  for (let at = 0; at < links.length; at++) if (typeof links[at] !== "string") return { link: links[at] };
  return undefined;
}
