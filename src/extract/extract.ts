import { readString } from "../base/options.ts";
import { internalsOf } from "../resolver/engine.ts";
import type { EntityInput, EntityType, Mention, Resolver } from "../types.ts";
import { extractText, readExtractOptions } from "./extract-text.ts";

/** Settings of {@link extract}; each is optional. */
export interface ExtractOptions {
  /** Only entities of this type. */
  readonly type?: EntityType | undefined;
  /** Overrides the resolver's threshold: above 0, at most 1. */
  readonly threshold?: number | undefined;
  /**
   * Also what looks like the name of a person whom the resolver does not know; its status is `none`, or `ambiguous`.
   * Nothing is added if another type is asked for.
   */
  readonly unknown?: boolean | undefined;
}

/**
 * The places in a running text where entities of the resolver are named, in order, never overlapping. Names are known
 * in the cases of some thirty languages, whose grammar data/grammar/inflection holds; `resolution.query` is the
 * dictionary form. A surname that stands alone is attached to the person whom the same text names in full. Titles,
 * possessive endings and what is written together with a name lie outside a mention; the longest name wins; addresses
 * of the web and of e-mail are passed over. Time linear in the text; the words of a text are looked up once each.
 *
 * @returns mentions with status `match` or `ambiguous`; offsets are UTF-16 and slice to the mention's text
 * @throws `not-a-string`, `invalid-option`
 * @example
 * ```ts
 * const resolver = createResolver([{ id: "rg", names: ["Ruslan Gabbasov"] }]);
 * const mentions = extract(resolver, "Ruslan Jabasov spoke. Mr Gabbasov left.");
 * mentions.map(({ text }) => text); // ["Ruslan Jabasov", "Gabbasov"]
 * ```
 */
export function extract<E>(resolver: Resolver<E>, text: string, options: ExtractOptions = {}): Mention<E>[] {
  const internals = internalsOf(resolver);
  const request = readExtractOptions(options, internals.threshold);
  return extractText(internals, readString(text, "text"), request) as Mention<E & EntityInput>[];
}
