import { nameInput, typeOf } from "../base/entity.ts";
import { exactKey } from "../index/name-index.ts";
import type { Rules } from "../name/rules.ts";
import { compareNames } from "../resolver/compare-names.ts";
import { scriptOfWord, words } from "../text/words.ts";
import type { Candidate, EntityInput, Resolution } from "../types.ts";
import type { Token } from "./tokens.ts";

/** Only words that nothing but spaces and hyphens part, and that begin and end with a name, are compared by sound. */
export function mayBeRespelt(
  { smallWords, nameWords }: Rules,
  span: readonly Token[],
  isKind: (token: Token) => boolean = ({ folded }) => nameWords.isKind(folded),
): boolean {
  const [first, last] = [span[0] as Token, span.at(-1) as Token];
  const isKindFirst = span.length > 1 && !first.mayBeginName && isKind(first);
  if ((!first.mayBeginName && !isKindFirst) || smallWords.isTitle(first.folded)) return false;
  if ([first, last].some(({ folded }) => nameWords.isFunctionWord(folded))) return false;
  if (!last.mayBeginName && !isKind(last)) return false;
  return span.slice(0, -1).every(({ gap }) => gap === "space" || gap === "hyphen");
}

/** A span of words that was resolved: its tokens, and the words as they were read. */
export interface ReadSpan {
  readonly tokens: readonly Token[];
  readonly folded: readonly string[];
  readonly isExact: boolean;
}

/** Whether the capitals of a span are those of the name that it resolves to. */
export function isMention<E extends EntityInput>(rules: Rules, resolution: Resolution<E>, span: ReadSpan): boolean {
  const { tokens, folded, isExact } = span;
  const best = resolution.candidates[0] as Candidate<E>;
  if (resolution.status === "ambiguous" && resolution.reason !== "namesakes" && !isExact) return false;
  if (isCapitalOfAnother(best, span)) return false;
  const { nameWords } = rules;
  if (tokens.some((token) => token.mayBeginName && !nameWords.isFunctionWord(token.folded))) return true;
  // Written small, a name must be listed so: kremlj is any fortress.
  const isListed = exactKey(words(best.name.text)) === folded.join(" ");
  // Peoples and their adjectives are written small in many languages.
  return isListed && (typeOf(best.entity) === "group" || !startsWithCapital(best.name.text));
}

/** Whether a name that is not written exactly so is found whole, and surely enough if it is a single word. */
export function isRespeltWell<E extends EntityInput>(
  { settings }: Rules,
  { candidates: [best] }: Resolution<E>,
  { tokens, folded }: Pick<ReadSpan, "tokens" | "folded">,
): boolean {
  const { sureWord } = settings.extract;
  const { evidence, entity, name, score } = best as Candidate<E>;
  if (evidence.some(({ kind, query }) => (kind === "missing" || kind === "contradicted") && query[1] > query[0]))
    return false;
  const [word, more] = tokens as readonly [Token, Token | undefined];
  if (more !== undefined || typeOf(entity) === "person") return true;
  const isOwnScript = isIn(word.script, name.text);
  // Without its suffix a word may look like a foreign plural: Татарс-тан.
  const isInflected = folded[0] !== word.folded;
  if (isInflected && !isOwnScript) {
    const own = namesIn(word.script, entity);
    const isNear = (name: string): boolean =>
      compareNames(folded[0] as string, name, { type: entity.type }).score >= sureWord;
    if (own.length > 0 && !own.some(isNear)) return false;
  }
  return score >= sureWord;
}

/** Whether a capital within a sentence makes a word another name than one written small: Tatarski is no Tatar. */
function isCapitalOfAnother<E extends EntityInput>(
  { name, entity }: Candidate<E>,
  { tokens: [word, more], folded, isExact }: ReadSpan,
): boolean {
  if (word === undefined || more !== undefined || !word.capital || word.first || word.inTitleCase) return false;
  if (isExact && folded[0] === word.folded) return false;
  if (isIn(word.script, name.text)) return !startsWithCapital(name.text);
  const own = namesIn(word.script, entity);
  return own.length > 0 && !own.some(startsWithCapital);
}

function namesIn(script: Token["script"], { names }: EntityInput): string[] {
  return names.map((name) => nameInput(name).text).filter((text) => isIn(script, text));
}

function isIn(script: Token["script"], name: string): boolean {
  return scriptOfWord(words(name)[0]?.folded ?? "") === script;
}

function startsWithCapital(name: string): boolean {
  const first = name.match(/[^\s"'«“„(]/u)?.[0] ?? "";
  return first !== first.toLowerCase();
}
