import type { EntityRecord } from "../../src/tables/record.ts";
import type { MakeResolver } from "../../src/tables/rules/check.ts";
import type { NameInput } from "../../src/types.ts";

/** The file that says how many names the method finds by itself, and which it does not. */
export const LEFT_OUT = "tests/data/leave-one-out.json";

/** A name, and whether the method finds it where the table does not list it. */
export interface Trial {
  readonly entity: EntityRecord;
  readonly name: NameInput;
  readonly found: boolean;
}

/** What is on record of all trials. */
export interface LeftOut {
  readonly found: number;
  readonly of: number;
  /** Each as name and id: `Agentstwo (agentstvo)`. */
  readonly notFound: readonly string[];
}

/**
 * Tries every name of kind `spelling` whose entity has another name left without it. A resolver lacks names of many
 * entities at once, since one for each name would take minutes; of look-alikes never two.
 */
export function leaveOneOut(entities: readonly EntityRecord[], makeResolver: MakeResolver): readonly Trial[] {
  const names = entities.flatMap((entity) =>
    spellingsOf(entity).flatMap((name) => {
      const rest = without(entity, name.text);
      return rest.names.length === 0 ? [] : { entity, name, rest };
    }),
  );
  const trials = new Map<NameInput, Trial>();
  for (const batch of batchesOf(names)) {
    const resolve = makeResolver(entities.map((entity) => batch.get(entity.id)?.rest ?? entity));
    for (const { entity, name, rest } of batch.values()) {
      const resolution = resolve(name.text);
      trials.set(name, { entity, name, found: resolution.status === "match" && resolution.entity === rest });
    }
  }
  return names.flatMap(({ name }) => trials.get(name) ?? []);
}

/** A name that is left out, and what its entity is without it. */
interface LeftName {
  readonly entity: EntityRecord;
  readonly name: NameInput;
  readonly rest: EntityRecord;
}

/** Puts names into batches, each by the ids of their entities, of which no two are one or look-alikes. */
function batchesOf(names: readonly LeftName[]): readonly ReadonlyMap<string, LeftName>[] {
  const batches: Map<string, LeftName>[] = [];
  for (const name of names) {
    const apart = [name.entity.id, ...(name.entity.distinctFrom ?? [])];
    const batch = batches.find((one) => apart.every((id) => !one.has(id)));
    if (batch === undefined) batches.push(new Map([[name.entity.id, name]]));
    else batch.set(name.entity.id, name);
  }
  return batches;
}

/** What is to be on record of trials. */
export function recordOf(trials: readonly Trial[]): LeftOut {
  const notFound = trials.filter(({ found }) => !found).map(({ name, entity }) => `${name.text} (${entity.id})`);
  return { found: trials.length - notFound.length, of: trials.length, notFound: notFound.sort() };
}

/** What to say if trials come out otherwise than is on record; nothing if they do not. */
export function otherThan(record: LeftOut, now: LeftOut): string | undefined {
  const lost = now.notFound.filter((name) => !record.notFound.includes(name));
  const gained = record.notFound.filter((name) => !now.notFound.includes(name));
  if (lost.length === 0 && gained.length === 0 && now.of === record.of) return undefined;
  const mend =
    now.found < record.found
      ? "Mend the cause; if it is meant, run `npm run data:golden` and give the reason in the change."
      : "That is no loss: run `npm run data:golden`, so that it stays.";
  return [
    `found ${now.found} of ${now.of}, on record are ${record.found} of ${record.of}.`,
    ...lost.map((name) => `not found, and not on record as such: ${name}`),
    ...gained.map((name) => `on record as not found, but found or taken out: ${name}`),
    mend,
  ].join("\n");
}

function spellingsOf({ names }: EntityRecord): readonly NameInput[] {
  const spellings = names.filter(({ kind }) => kind === undefined || kind === "spelling");
  return spellings.filter(({ text }, index) => spellings.findIndex((name) => name.text === text) === index);
}

// Under every language: a text that stays listed for another one would be found for nothing.
function without(entity: EntityRecord, text: string): EntityRecord {
  return { ...entity, names: entity.names.filter((name) => name.text !== text) };
}
