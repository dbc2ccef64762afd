import type { EntityRecord } from "../../../src/tables/record.ts";
import { nameEntry } from "./rule.ts";

/** Every string of an entity that is a spelling, and how to call it. */
export function textsOf(entity: EntityRecord): readonly { readonly entry: string; readonly text: string }[] {
  const listed = (entry: string, texts: readonly string[] = []) =>
    texts.map((text) => ({ entry: `${entry} ${JSON.stringify(text)}`, text }));
  return [
    ...entity.names.map((name) => ({ entry: nameEntry(name), text: name.text })),
    ...listed("tests.resolves", entity.tests?.resolves),
    ...listed("tests.rejects", entity.tests?.rejects),
  ];
}
