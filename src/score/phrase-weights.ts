import type { PlacedPhrase } from "../name/word-roles.ts";
import type { Settings } from "../settings.ts";
import type { Meaning } from "../text/listed-words.ts";
import type { PhrasePair } from "./phrase-pairs.ts";

/** Where phrases stand. */
export interface PhraseContext {
  /** What they stand with agrees as the adjective of a place. */
  readonly isAdjective: boolean;
  /** What they stand with is an adjective on both sides, which in Polish may be all the name: Podlaskie. */
  readonly isAdjectiveAlone: boolean;
  /** They are of bodies, not of places. */
  readonly isBody: boolean;
  /** It agrees as the name of a place: a body there is another thing. */
  readonly isOfPlace: boolean;
  /** They stand behind the name. */
  readonly isBehindName: boolean;
}

/** What it says that phrases agree, contradict each other, or are missing. */
export function weightOfPhrases(pair: PhrasePair, context: PhraseContext, { words }: Settings): number {
  const { query, name, relation } = pair;
  const { role, meanings } = (query ?? name) as PlacedPhrase;
  const { kind, legalForm, modifier } = words;
  // State is a country, but of a body hardly anything.
  if (context.isBody && relation === "missing" && meanings.some((one) => one.sort === "modifier" && one.isWeak))
    return modifier.missing.weak;
  if (role === "legal-form") return relation === "family" ? legalForm.same : legalForm[relation];
  if (role === "kind") return relation === "missing" ? missingKind(meanings, context, words) : kind[relation];
  if (relation === "same" || relation === "family") return modifier.same;
  return modifier[relation][meanings.every(isWeak) ? "weak" : "usual"];
}

/** Whether a meaning hardly tells a place or body from others: where a word has several, it may be one that does. */
function isWeak({ sort, isWeak }: Meaning): boolean {
  return sort !== "modifier" || isWeak === true;
}

function missingKind(
  meanings: readonly Meaning[],
  { isAdjective, isAdjectiveAlone, isOfPlace, isBehindName }: PhraseContext,
  { kind: { missing } }: Settings["words"],
): number {
  const mayBeLeftOut = meanings.some(({ light }) => light === "anywhere" || (light === "before" && !isBehindName));
  // The Kazan theatre is not Kazan, but the Metropol hotel is the Metropol.
  if (meanings.every(({ sort, isBody }) => sort !== "kind" || isBody)) {
    if (isAdjective) return missing.ofAdjective;
    if (mayBeLeftOut) return missing.lightBody;
    return isOfPlace ? missing.body : missing.ownBody;
  }
  if (mayBeLeftOut) return missing.light;
  if (isAdjectiveAlone) return missing.natural;
  if (!isAdjective && meanings.some(({ isUnsaid }) => isUnsaid)) return missing.natural;
  return meanings.some(({ isNatural }) => isNatural) ? missing.natural : missing.place;
}

/** What else a name has beside a pair of phrases. */
export interface OtherEvidence {
  /** Some phrase contradicts, or is missing that tells. */
  readonly isOther: boolean;
  readonly isPlace: boolean;
  /** What words agree beyond the one that agrees most. */
  readonly shared: number;
}

/** Below this, what is left out says that it is another: what may be left out freely says less. */
export const TELLING = -5;

/** What a pair of phrases says where much else agrees: all that two places share makes Upper and Lower no one. */
export function weightBesideOthers(
  pair: PhrasePair,
  weight: number,
  { isOther, isPlace, shared }: OtherEvidence,
  { words }: Settings,
): number {
  const { query, name, relation } = pair;
  const { role } = (query ?? name) as PlacedPhrase;
  if (isOther && relation === "same" && query?.role === "modifier") return words.modifier.sameBesideOther;
  if (relation === "contradicted" && role === "modifier") return weight - shared;
  const isAnotherOfName = isPlace && relation === "missing" && role === "kind" && weight < TELLING;
  return isAnotherOfName ? weight - shared : weight;
}
