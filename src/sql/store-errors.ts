import { allonymError, show } from "../errors.ts";

/** A store that could not be asked; what was thrown is the cause. */
export function unavailable(store: string, cause: unknown): Error {
  const said = cause instanceof Error ? cause.message : show(cause);
  const error = allonymError("store-unavailable", `it gives no answer: ${said}`, {
    path: store,
    hint: "Look whether the database runs and can be reached, then ask again.",
  });
  return Object.assign(error, { cause });
}

/** A store in which rows are missing. */
export function incomplete(store: string, what: string): Error {
  return allonymError("store-incomplete", what, { path: store, hint: "Load the names anew, or restore the database." });
}

/** A store that was not loaded to its end. */
export function unfinished(store: string, why: string): Error {
  return allonymError("store-unfinished", why, {
    path: store,
    hint: "Load the names and let the load run to its end.",
  });
}

/** A store that was loaded by other rules than those of this version. */
export function otherRules(store: string): Error {
  return allonymError("store-rules", "it was loaded by other rules than those of this version of allonym", {
    path: store,
    hint: "Load the names anew with this version, or ask it with the version that loaded it.",
  });
}

/** An id that more than one of the entities that were loaded had. */
export function duplicateId(id: string): Error {
  return allonymError("duplicate-id", `several entities have the id ${show(id)}`, {
    path: "entities",
    entityId: id,
    hint: "Give each entity an id of its own, or put their names into one entity; then load them into a new schema.",
  });
}
