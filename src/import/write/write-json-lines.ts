import { allonymError } from "../../errors.ts";
import type { EntityInput } from "../../types.ts";
import type { Writer } from "./writer.ts";

/** Entities as they are, one a line. What tells their format comes first. */
export function jsonLinesWriter(): Writer {
  return { textOf: ({ id, type, names, ...fields }) => `${jsonOf({ id, type, names, ...fields })}\n` };
}

function jsonOf(entity: EntityInput): string {
  try {
    return JSON.stringify(entity);
  } catch (error) {
    const hint = "JSON has no large integers and no circles: leave such fields out.";
    throw allonymError("invalid-entity", `cannot be JSON: ${(error as Error).message}`, { entityId: entity.id, hint });
  }
}
