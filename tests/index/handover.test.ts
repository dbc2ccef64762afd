import { expect, test } from "vitest";
import { resolutionJson } from "../../src/base/resolution-json.ts";
import { handedIndex, memoryOf, takenIndex } from "../../src/index/handover.ts";
import { usualRules } from "../../src/name/rules.ts";
import { createResolver, resolverOf } from "../../src/resolver/create-resolver.ts";
import { engineOf, internalsOf } from "../../src/resolver/engine.ts";
import type { EntityInput } from "../../src/types.ts";

const ENTITIES: readonly EntityInput[] = [
  { id: "rg", names: ["Руслан Габбасов", "روسلان غباسوف"] },
  { id: "ufa", names: ["Уфа", "Өфө"], type: "place" },
  { id: "petrov-1", names: ["Иван Петров"] },
  { id: "petrov-2", names: ["Иван Петров"] },
];
const QUERIES = ["Ruslan Jabasov", "Ufa", "Ivan Petrov", "Радий Хабиров", "روسلان غباسوف", ""];

test("an index that another thread has taken answers as it did, and its memory has moved", () => {
  const resolver = createResolver(ENTITIES);
  const answers = QUERIES.map((query) => resolutionJson(resolver.resolve(query)));
  const { index, threshold, entities } = internalsOf(resolver);
  const handed = handedIndex(index);
  const memory = memoryOf(handed);
  const taken = takenIndex(usualRules(), structuredClone(handed, { transfer: memory }));
  expect(memory.map(({ byteLength }) => byteLength)).toEqual(memory.map(() => 0));
  const another = resolverOf({ ...engineOf(taken, threshold), entities, order: new Uint32Array() });
  expect(QUERIES.map((query) => resolutionJson(another.resolve(query)))).toEqual(answers);
});

test("memory that threads share is not moved", () => {
  const handed = handedIndex(internalsOf(createResolver(ENTITIES)).index);
  const { entityFlags } = handed.columns;
  const shared = new Uint8Array(new SharedArrayBuffer(entityFlags.length));
  shared.set(entityFlags);
  const columns = { ...handed.columns, entityFlags: shared };
  expect(memoryOf({ ...handed, columns }).length).toBe(memoryOf(handed).length - 1);
});
