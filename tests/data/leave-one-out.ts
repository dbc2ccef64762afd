import { createResolver } from "../../src/index.ts";
import type { EntityRecord } from "../../src/tables/record.ts";
import type { NameInput } from "../../src/types.ts";

/** A name, and whether the method finds it where the table does not list it. */
export interface Trial {
  readonly entity: EntityRecord;
  readonly name: NameInput;
  readonly found: boolean;
}

/** Tries every name of kind `spelling` whose entity has another name left without it. */
export function leaveOneOut(entities: readonly EntityRecord[]): readonly Trial[] {
  return entities.flatMap((entity) =>
    spellingsOf(entity).flatMap((name) => {
      const rest = without(entity, name.text);
      if (rest.names.length === 0) return [];
      const resolver = createResolver(entities.map((other) => (other === entity ? rest : other)));
      const resolution = resolver.resolve(name.text);
      return { entity, name, found: resolution.status === "match" && resolution.entity === rest };
    }),
  );
}

function spellingsOf({ names }: EntityRecord): readonly NameInput[] {
  const spellings = names.filter(({ kind }) => kind === undefined || kind === "spelling");
  return spellings.filter(({ text }, index) => spellings.findIndex((name) => name.text === text) === index);
}

// Under every language: a text that stays listed for another one would be found for nothing.
function without(entity: EntityRecord, text: string): EntityRecord {
  return { ...entity, names: entity.names.filter((name) => name.text !== text) };
}
