import type { EntityRecord } from "../../../src/tables/record.ts";
import type { NameInput, Resolution } from "../../../src/types.ts";
import { bothShare, entityRule, nameEntry, type Rule } from "./rule.ts";
import { outcome } from "./tables.ts";

export const namesResolve: Rule = entityRule("every name resolves to its entity", (entity, tables) =>
  entity.names.flatMap((name) => {
    const resolution = tables.resolve(name.text);
    if (isAnswered(entity, name, resolution)) return [];
    return {
      entry: nameEntry(name),
      problem: `it gives ${outcome(resolution)}`,
      mend: 'If another entity bears the name too, say so by "sharedWith" in both files; else correct the name.',
    };
  }),
);

function isAnswered(entity: EntityRecord, name: NameInput, resolution: Resolution<EntityRecord>): boolean {
  if (resolution.status === "match") return resolution.entity.id === entity.id;
  if (resolution.status === "none") return false;
  // Namesakes are equal: which of them comes first is left to the order of ids.
  const rivals = resolution.candidates.filter((candidate) => !bothShare(entity, candidate.entity));
  const mayBeAmbiguous = rivals.length < resolution.candidates.length || isBareSurname(entity, name);
  return mayBeAmbiguous && rivals[0]?.entity.id === entity.id;
}

function isBareSurname({ type }: EntityRecord, { text }: NameInput): boolean {
  return type === "person" && !/\s/u.test(text);
}
