import { soundsLikeGivenName } from "../name/given-names.ts";
import { endsLikeSurname } from "../name/roles.ts";
import type { Internals } from "../resolver/engine.ts";
import { resolutionOf } from "../resolver/resolution.ts";
import { resolveQuery } from "../resolver/resolve.ts";
import { settings } from "../settings.ts";
import { read } from "../sound/read.ts";
import { genericClass, isFunctionWord, isParticle, isTitle } from "../text/small-words.ts";
import type { EntityInput, Mention } from "../types.ts";
import type { Readings } from "./readings.ts";
import { isInitial, type Token } from "./tokens.ts";

// A given name, a patronymic, a particle and a double surname.
const MOST_WORDS = 5;

/**
 * What looks like the name of a person and is no mention of an entity: words with capitals side by side, one of which is a given
 * name or ends like a surname.
 */
export function unknownNames<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  all: readonly Token[],
  readings: Readings,
  known: readonly Mention<E>[],
): Mention<E>[] {
  const free = freeTokens(all, known);
  const found: Mention<E>[] = [];
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && free[to] && mayBePart(all[to] as Token) && (to === from || isTied(all[to - 1] as Token)))
      to++;
    const name = trimmed(all.slice(from, to), readings);
    if (isPersonLike(name, readings)) found.push(mentionOf(internals, text, name));
    from = Math.max(to, from + 1);
  }
  return found.filter(({ resolution }) => resolution.status !== "match");
}

/** For each token whether no mention covers it. */
function freeTokens(all: readonly Token[], known: readonly Mention<unknown>[]): boolean[] {
  let next = 0;
  return all.map(({ start, end }) => {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (known[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

function mayBePart(token: Token): boolean {
  return (token.capital && !token.loud) || isParticle(token.folded);
}

function isTied({ gap }: Token): boolean {
  return gap === "space" || gap === "hyphen";
}

/** A run of words without what stands before and behind a name. */
function trimmed(run: readonly Token[], readings: Readings): readonly Token[] {
  let [from, to] = [0, run.length];
  while (from < to && isNoEnd(run[to - 1] as Token)) to--;
  while (from < to && isNoBeginning(run[from] as Token)) from++;
  // Any word may begin a sentence, but one before a single name is rather a given name.
  if (to - from > 2 && mayBeginSentence(run[from] as Token, readings)) from++;
  const name = run.slice(from, to);
  if (name.length <= MOST_WORDS) return name;
  // A long title stands before a name that begins with a given name.
  const given = name.findIndex((token) => isGiven(token, readings));
  return given < 0 ? name : name.slice(given);
}

function isNoBeginning(token: Token): boolean {
  return !isInitial(token) && (isNoEnd(token) || isTitle(token.folded));
}

function mayBeginSentence(token: Token, readings: Readings): boolean {
  return token.first && !isInitial(token) && !isGiven(token, readings) && !isSurname(token, readings);
}

function isNoEnd({ folded, capital }: Token): boolean {
  return !capital || isFunctionWord(folded) || genericClass(folded) !== undefined;
}

function isPersonLike(name: readonly Token[], readings: Readings): boolean {
  if (name.length < 2 || name.length > MOST_WORDS) return false;
  if (name.every(isInitial)) return false;
  const hasSurname = name.some((token) => isSurname(token, readings));
  return hasSurname || (!name.some(isInitial) && name.some((token) => isGiven(token, readings)));
}

function isGiven(token: Token, readings: Readings): boolean {
  return soundsLikeGivenName(token.folded) || readings.of(token).some(({ folded }) => soundsLikeGivenName(folded));
}

function isSurname(token: Token, readings: Readings): boolean {
  return [token, ...readings.of(token)].some(({ folded }) => endsLikeSurname(read(folded)));
}

function mentionOf<E extends EntityInput>(internals: Internals<E>, text: string, name: readonly Token[]): Mention<E> {
  const [start, end] = [(name[0] as Token).start, (name[name.length - 1] as Token).end];
  const query = text.slice(start, end);
  const { threshold } = internals;
  const answer = resolveQuery(internals, { text: query, limit: settings.limit, threshold, type: "person" });
  return { start, end, text: query, resolution: resolutionOf(internals, query, answer) };
}
