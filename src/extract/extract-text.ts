import { readFlag, readOptions, readThreshold, readType } from "../base/options.ts";
import type { Internals } from "../resolver/engine.ts";
import type { EntityInput, EntityType, Mention } from "../types.ts";
import { attachSurnames } from "./attach-surnames.ts";
import { contextOf } from "./context.ts";
import type { ExtractOptions } from "./extract.ts";
import { FamilyNames } from "./family-names.ts";
import { KnownWords } from "./known-words.ts";
import { NameSearch } from "./name-search.ts";
import { Neighbours } from "./neighbours.ts";
import { outOfIndexPersons } from "./out-of-index-persons.ts";
import { SpanResolver } from "./span-resolver.ts";

/** What is asked of a text, options checked. */
export interface ExtractRequest {
  readonly threshold: number;
  readonly type: EntityType | undefined;
  readonly unknown: boolean;
}

export function readExtractOptions(options: ExtractOptions, usual: number): ExtractRequest {
  return readOptions(options, ({ threshold, type, unknown }) => ({
    threshold: readThreshold(threshold, usual),
    type: readType(type),
    unknown: readFlag(unknown, "unknown"),
  }));
}

/**
 * Finds the mentions of a text: first names in full, then surnames that stand alone, then persons out of the index.
 * `earlier` are mentions of what stands before the text.
 */
export function extractText<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  { threshold, type, unknown }: ExtractRequest,
  earlier: readonly Mention<E>[] = [],
): Mention<E>[] {
  const engine = { ...internals, threshold };
  const context = contextOf(engine.index.rules, text);
  const neighbours = new Neighbours(context, engine.index.lexicon);
  const words = new KnownWords(engine, context);
  const spans = new SpanResolver(engine, context, words, type);
  const inFull = new NameSearch(context, words, spans, neighbours).all();
  const named = (type ?? "person") === "person" ? new FamilyNames(engine, context).addTo(inFull) : inFull;
  const mentions = attachSurnames(engine, context, neighbours, { named, earlier });
  if (!unknown || (type ?? "person") !== "person") return mentions;
  const persons = outOfIndexPersons(engine, context, mentions);
  return [...mentions, ...persons].sort((a, b) => a.start - b.start);
}
