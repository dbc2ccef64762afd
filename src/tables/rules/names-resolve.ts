import type { NameInput, Resolution } from "../../types.ts";
import type { EntityRecord } from "../record.ts";
import { bothShare, nameRule, type ResolvingTables, type Rule } from "./rule.ts";
import { outcome } from "./tables.ts";

export const namesResolve: Rule<ResolvingTables> = nameRule(
  "every name resolves to its entity",
  (name, entity, tables) => {
    const resolution = tables.resolve(name.text);
    if (isAnswered(entity, name, resolution) || isTakenForAnother(entity, resolution)) return undefined;
    return {
      problem: `it gives ${outcome(resolution)}`,
      mend: 'If another entity bears the name too, say so by "sharedWith" in both files; else correct the name.',
    };
  },
);

export const staysDistinct: Rule<ResolvingTables> = nameRule(
  "no name gives a match on an entity of distinctFrom",
  (name, entity, tables) => {
    const resolution = tables.resolve(name.text);
    if (!isTakenForAnother(entity, resolution)) return undefined;
    return {
      problem: `it gives ${outcome(resolution)}`,
      mend: "Take the name out of the entity that does not bear it.",
    };
  },
);

function isAnswered(entity: EntityRecord, name: NameInput, resolution: Resolution<EntityRecord>): boolean {
  if (resolution.status === "match") return resolution.entity.id === entity.id;
  if (resolution.status === "none") return false;
  // Namesakes are equal: which of them comes first is left to the order of ids.
  const rivals = resolution.candidates.filter((candidate) => !bothShare(entity, candidate.entity));
  const mayBeAmbiguous = rivals.length < resolution.candidates.length || isBareSurname(entity, name);
  return mayBeAmbiguous && rivals[0]?.entity.id === entity.id;
}

function isTakenForAnother({ distinctFrom = [] }: EntityRecord, resolution: Resolution<EntityRecord>): boolean {
  return resolution.status === "match" && distinctFrom.includes(resolution.entity.id);
}

function isBareSurname({ type }: EntityRecord, { text }: NameInput): boolean {
  return type === "person" && !/\s/u.test(text);
}
