import { internalsOf } from "../internals.ts";
import { readString, readThreshold, readType } from "../options.ts";
import type { EntityInput, EntityType, Mention, Resolver } from "../types.ts";
import { attachSurnames } from "./attach.ts";
import { NameSearch } from "./find-names.ts";
import { KnownWords } from "./known-words.ts";
import { languagesOf } from "./languages.ts";
import { Neighbours } from "./neighbours.ts";
import { Readings } from "./readings.ts";
import { SpanAnswers } from "./span-answers.ts";
import { tokens } from "./tokens.ts";

/** Settings of {@link extract}; each is optional. */
export interface ExtractOptions {
  /** Only entities of this type. */
  readonly type?: EntityType | undefined;
  /** Overrides the resolver's threshold: above 0, at most 1. */
  readonly threshold?: number | undefined;
}

/**
 * The places in a running text where entities of the resolver are named, in order, never overlapping. A surname that
 * stands alone is attached to the person whom the same text names in full. Titles and possessive endings lie outside a
 * mention; the longest name wins; addresses of the web and of e-mail are passed over.
 *
 * @returns mentions with status `match` or `ambiguous`; offsets are UTF-16 and slice to the mention's text
 * @throws `not-a-string`, `invalid-option`
 * @example
 * ```ts
 * const resolver = createResolver([{ id: "rg", names: ["Ruslan Gabbasov"] }]);
 * extract(resolver, "Ruslan Jabasov spoke. Mr Gabbasov left.").map(({ text }) => text); // ["Ruslan Jabasov", "Gabbasov"]
 * ```
 */
export function extract<E>(resolver: Resolver<E>, text: string, options: ExtractOptions = {}): Mention<E>[] {
  const internals = internalsOf(resolver);
  const threshold = readThreshold(options.threshold, internals.threshold);
  const type = readType(options.type);
  const all = tokens(readString(text, "text"));
  const asked = { ...internals, threshold };
  const languages = languagesOf(all);
  const readings = new Readings(text, languages);
  const neighbours = new Neighbours(internals.index, all, languages);
  const words = new KnownWords(internals.index, readings);
  const answers = new SpanAnswers(asked, text, readings, words, type);
  const named = new NameSearch(text, all, internals.index, words, answers, neighbours).all();
  return attachSurnames(asked, text, all, languages, readings, neighbours, named) as Mention<E & EntityInput>[];
}
