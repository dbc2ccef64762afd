import type { EntityInput } from "../../types.ts";
import type { Losses } from "./losses.ts";

/** Makes a text of entities, one after another. */
export interface Writer {
  /** How many entities it wants to see before it begins. */
  readonly ahead?: number | undefined;
  /** What stands before the first entity. */
  begin?(first: readonly EntityInput[]): string;
  /** The text of one entity; undefined if the format cannot hold it at all. */
  textOf(entity: EntityInput): string | undefined;
  /** What stands after the last. */
  end?(): string;
}

export type MakeWriter = (losses: Losses) => Writer;
