import { endsLikeSurname } from "../name/part.ts";
import type { Internals } from "../resolver/engine.ts";
import { resolutionOf } from "../resolver/resolution.ts";
import { resolveQuery } from "../resolver/resolve.ts";
import { read } from "../sound/read.ts";
import type { EntityInput, Mention } from "../types.ts";
import type { TextContext } from "./context.ts";
import { isInitialToken, type Token } from "./tokens.ts";

/**
 * What looks like the name of a person and is no mention of an entity: words with capitals side by side, one of which
 * is a given name or ends like a surname.
 */
export function outOfIndexPersons<E extends EntityInput>(
  engine: Internals<E>,
  context: TextContext,
  known: readonly Mention<E>[],
): Mention<E>[] {
  const { tokens: all } = context;
  const isPart = (at: number): boolean => free[at] === true && mayBePart(context, all[at] as Token);
  const free = freeTokens(all, known);
  const found: Mention<E>[] = [];
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && isPart(to) && (to === from || isTied(all[to - 1] as Token))) to++;
    const name = trimmed(context, all.slice(from, to));
    if (isPersonLike(context, name)) found.push(mentionOf(engine, context, name));
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

function mayBePart({ rules }: TextContext, token: Token): boolean {
  return (token.capital && !token.inTitleCase) || rules.smallWords.isParticle(token.folded);
}

function isTied({ gap }: Token): boolean {
  return gap === "space" || gap === "hyphen";
}

/** A run of words without what stands before and behind a name. */
function trimmed(context: TextContext, run: readonly Token[]): readonly Token[] {
  let [from, to] = [0, run.length];
  while (from < to && isNoEnd(context, run[to - 1] as Token)) to--;
  while (from < to && isNoBeginning(context, run[from] as Token)) from++;
  // Any word may begin a sentence, but one before a single name is rather a given name.
  if (to - from > 2 && mayBeginSentence(context, run[from] as Token)) from++;
  const name = run.slice(from, to);
  if (name.length <= context.settings.mostWordsOfPerson) return name;
  // A long title stands before a name that begins with a given name.
  const given = name.findIndex((token) => isGiven(context, token));
  return given < 0 ? name : name.slice(given);
}

function isNoBeginning(context: TextContext, token: Token): boolean {
  const { rules } = context;
  return !isInitialToken(rules, token) && (isNoEnd(context, token) || rules.smallWords.isTitle(token.folded));
}

function mayBeginSentence(context: TextContext, token: Token): boolean {
  if (!token.first || isInitialToken(context.rules, token)) return false;
  return !isGiven(context, token) && !isSurname(context, token);
}

function isNoEnd({ rules }: TextContext, token: Token): boolean {
  if (isInitialToken(rules, token)) return false;
  const { folded, capital } = token;
  const { nameWords } = rules;
  return !capital || nameWords.isFunctionWord(folded) || nameWords.isKind(folded);
}

function isPersonLike(context: TextContext, name: readonly Token[]): boolean {
  if (name.length < 2 || name.length > context.settings.mostWordsOfPerson) return false;
  const isInitial = (token: Token): boolean => isInitialToken(context.rules, token);
  if (name.every(isInitial)) return false;
  if (name.some((token) => isSurname(context, token))) return true;
  return !name.some(isInitial) && name.some((token) => isGiven(context, token));
}

function isGiven({ rules, lemmatizer }: TextContext, token: Token): boolean {
  return [token, ...lemmatizer.of(token)].some(({ folded }) => rules.givenNames.soundsLikeListed(folded));
}

function isSurname({ rules, lemmatizer }: TextContext, token: Token): boolean {
  return [token, ...lemmatizer.of(token)].some(({ folded }) => endsLikeSurname(read(rules.sounds, folded)));
}

function mentionOf<E extends EntityInput>(
  engine: Internals<E>,
  { text, rules }: TextContext,
  name: readonly Token[],
): Mention<E> {
  const [start, end] = [(name[0] as Token).start, (name[name.length - 1] as Token).end];
  const query = text.slice(start, end);
  const request = { text: query, limit: rules.settings.limit, threshold: engine.threshold, type: "person" } as const;
  return { start, end, text: query, resolution: resolutionOf(engine, query, resolveQuery(engine, request)) };
}
