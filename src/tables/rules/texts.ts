import type { JsonPath } from "../json-path.ts";
import type { EntityRecord } from "../record.ts";

/** Every string of an entity that is a spelling, and where it stands. */
export function textsOf(entity: EntityRecord): readonly { readonly at: JsonPath; readonly text: string }[] {
  const listed = (field: "resolves" | "rejects") =>
    (entity.tests?.[field] ?? []).map((text, number) => ({ at: ["tests", field, number], text }));
  return [
    ...entity.names.map(({ text }, number) => ({ at: ["names", number], text })),
    ...listed("resolves"),
    ...listed("rejects"),
  ];
}
