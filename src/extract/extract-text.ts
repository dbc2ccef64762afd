import { readFlag, readThreshold, readType } from "../base/options.ts";
import type { Internals } from "../resolver/engine.ts";
import type { EntityInput, EntityType, Mention } from "../types.ts";
import { attachSurnames } from "./attach-surnames.ts";
import type { ExtractOptions } from "./extract.ts";
import { KnownWords } from "./known-words.ts";
import { languagesOf } from "./languages.ts";
import { NameSearch } from "./name-search.ts";
import { Neighbours } from "./neighbours.ts";
import { unknownNames } from "./out-of-index-persons.ts";
import { Readings } from "./readings.ts";
import { SpanAnswers } from "./span-answers.ts";
import { tokens } from "./tokens.ts";

/** What is asked of a text, its options checked. */
export interface AskedText {
  readonly threshold: number;
  readonly type: EntityType | undefined;
  readonly unknown: boolean;
}

export function readExtractOptions({ threshold, type, unknown }: ExtractOptions, usual: number): AskedText {
  return {
    threshold: readThreshold(threshold, usual),
    type: readType(type),
    unknown: readFlag(unknown, "unknown"),
  };
}

/** The way of a text through the stages, from words to mentions. `earlier` are mentions of what stands before the text. */
export function extractText<E extends EntityInput>(
  { threshold, ...rest }: Internals<E>,
  text: string,
  asked: AskedText,
  earlier: readonly Mention<E>[] = [],
): Mention<E>[] {
  const internals = { ...rest, threshold: asked.threshold };
  const all = tokens(text);
  const languages = languagesOf(all);
  const readings = new Readings(text, languages.all);
  const neighbours = new Neighbours(internals.index, all, languages);
  const words = new KnownWords(internals.index, readings);
  const answers = new SpanAnswers(internals, text, readings, words, asked.type);
  const named = new NameSearch(text, all, internals.index, words, answers, neighbours).all();
  const mentions = attachSurnames(internals, text, all, languages.all, readings, neighbours, named, earlier);
  if (!asked.unknown || (asked.type ?? "person") !== "person") return mentions;
  const strangers = unknownNames(internals, text, all, readings, mentions);
  return [...mentions, ...strangers].sort((a, b) => a.start - b.start);
}
