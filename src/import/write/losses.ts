import { grouped } from "../grouped.ts";
import type { Loss, LossKind } from "./types.ts";

/** How many fields are told by name. */
const TOLD = 5;

/** Counts what a format cannot hold. */
export class Losses {
  readonly all: { kind: LossKind; count: number; fields: string[] }[] = [];

  /** @param field the further field that it befalls */
  add(kind: LossKind, field?: string): void {
    let loss = this.all.find((one) => one.kind === kind);
    if (loss === undefined) {
      loss = { kind, count: 0, fields: [] };
      this.all.push(loss);
    }
    loss.count++;
    if (field !== undefined && loss.fields.length < TOLD && !loss.fields.includes(field)) loss.fields.push(field);
  }
}

type Things = readonly [one: string, many: string];

const NAMES: Things = ["name", "names"];
const ENTITIES: Things = ["entity", "entities"];

const WORDS: Readonly<Record<LossKind, readonly [what: string, of: Things]>> = {
  language: ["the language of", NAMES],
  kind: ["the kind of", NAMES],
  sources: ["the sources of", NAMES],
  repeated: ["", ["name that differs in nothing else", "names that differ in nothing else"]],
  untyped: ["that no type is said of", ["entity, written as a person", "entities, written as persons"]],
  id: ["spaces around the id of", ENTITIES],
  description: ["the description of", ENTITIES],
  identifiers: ["", ["identifier", "identifiers"]],
  distinctFrom: ["distinctFrom of", ENTITIES],
  sharedWith: ["sharedWith of", ENTITIES],
  field: ["", ["value of further fields", "values of further fields"]],
  text: ["", ["value but as text", "values but as text"]],
};

/** What is lost in words, as a sentence or none: `it cannot hold the language of 12 names`. */
export function describeLosses(losses: readonly Loss[]): readonly string[] {
  return losses.length === 0 ? [] : [`it cannot hold ${losses.map(describeLoss).join(", ")}`];
}

/** A loss in words: `the language of 12 names`. */
function describeLoss({ kind, count, fields }: Loss): string {
  const [what, [one, many]] = WORDS[kind];
  const which = fields.length === 0 ? "" : ` (${fields.map((field) => field.slice(0, 30)).join(", ")})`;
  return `${what} ${grouped(count)} ${count === 1 ? one : many}${which}`.trimStart();
}
