import { internalsOf } from "../resolver/engine.ts";
import type { EntityInput, Resolution, ResolveOptions, Resolver } from "../types.ts";
import { contextOf } from "./context.ts";
import type { SpanReading } from "./lemmatizer.ts";

/**
 * Whom a name means that stands as a text has it: in a case of some thirty languages. What it says as it stands is
 * preferred, as Александра Петрова is a woman first. `resolve` itself knows no grammar, so that a bundle that needs
 * none does not carry it. Time as of some `resolve`.
 *
 * @returns what `resolve` answers to the name as it stands, or to the dictionary form that fits best, which is its
 * `query`
 * @throws `not-a-resolver`, and what `resolve` throws
 * @example
 * ```ts
 * const resolver = createResolver([{ id: "ok", names: ["Олег Кварацев"] }]);
 * resolveInflected(resolver, "Олега Кварацева").entity?.id; // "ok"
 * ```
 */
export function resolveInflected<E>(resolver: Resolver<E>, query: string, options?: ResolveOptions<E>): Resolution<E> {
  const { index } = internalsOf(resolver);
  const standing = resolver.resolve(query, options);
  const { tokens, lemmatizer, settings } = contextOf(index.rules, query);
  if (standing.status === "match" || tokens.length > settings.mostWordsOfName) return standing;
  let best: Resolution<E> = standing;
  for (const reading of lemmatizer.ofSpan(tokens)) {
    const one = resolver.resolve(reading.text, options);
    if (mayBe(one, reading) && isSurer(one, best)) best = one;
  }
  return best;
}

/** Whether whoever is found may have a name that is inflected so: of persons, or of anything else. */
function mayBe<E>({ status, candidates: [first] }: Resolution<E>, { ofPerson, ofOther }: SpanReading): boolean {
  if (status !== "match" || first === undefined) return false;
  const { type = "person" } = first.entity as E & EntityInput;
  return type === "person" ? ofPerson : ofOther;
}

function isSurer<E>(one: Resolution<E>, best: Resolution<E>): boolean {
  return best.status !== "match" || (one.score ?? 0) > best.score;
}
