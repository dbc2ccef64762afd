import type { Internals } from "../resolver/engine.ts";
import { resolutionOf } from "../resolver/resolution.ts";
import { type NumberedResolution, resolveQuery } from "../resolver/resolve.ts";
import type { EntityInput, EntityType, Resolution } from "../types.ts";

/** Who is meant by some words of a text. What is asked again, in this text or a later one, is known. */
export function resolveSpan<E extends EntityInput>(
  engine: Internals<E>,
  text: string,
  type: EntityType | undefined,
): Resolution<E> {
  return resolutionOf(engine, text, numberedOf(engine, text, type), true);
}

function numberedOf<E extends EntityInput>(
  engine: Internals<E>,
  text: string,
  type: EntityType | undefined,
): NumberedResolution {
  const { threshold, index, spans } = engine;
  const { limit, extract } = index.rules.settings;
  const key = `${type ?? ""} ${threshold} ${text}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const numbered = resolveQuery(engine, { text, limit, threshold, type, isInText: true });
  if (text.length <= extract.longestKept) spans.set(key, numbered);
  return numbered;
}
