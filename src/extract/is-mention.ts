import { exactKey, nameInput, typeOf } from "../index/name-index.ts";
import { compareNames } from "../resolver/compare-names.ts";
import { genericClass, isFunctionWord, isTitle } from "../text/small-words.ts";
import { scriptOfWord, words } from "../text/words.ts";
import type { Candidate, EntityInput, Resolution } from "../types.ts";
import type { Token } from "./tokens.ts";

/** Only words that nothing but spaces and hyphens part, and that begin and end with a name, are compared by sound. */
export function mayBeRespelt(span: readonly Token[]): boolean {
  const [first, last] = [span[0] as Token, span.at(-1) as Token];
  if (!first.named || isTitle(first.folded) || [first, last].some(({ folded }) => isFunctionWord(folded))) return false;
  if (!last.named && genericClass(last.folded) === undefined) return false;
  return span.slice(0, -1).every(({ gap }) => gap === "space" || gap === "hyphen");
}

/** Whether an answer holds for the whole span, and the capitals are those of the name. */
export function isMention<E extends EntityInput>(
  resolution: Resolution<E>,
  span: readonly Token[],
  folded: readonly string[],
  isExact: boolean,
): boolean {
  const best = resolution.candidates[0] as Candidate<E>;
  if (resolution.status === "ambiguous" && resolution.reason !== "namesakes" && !isExact) return false;
  if (!isExact && !isRespeltWell(resolution, span, folded)) return false;
  if (isCapitalOfAnother(best, span, folded, isExact)) return false;
  if (span.some(({ named, folded: word }) => named && !isFunctionWord(word))) return true;
  // Written small, a name must be listed so: kremlj is any fortress.
  const isListed = exactKey(words(best.name.text)) === folded.join(" ");
  // Peoples and their adjectives are written small in many languages.
  return isListed && (typeOf(best.entity) === "group" || !startsWithCapital(best.name.text));
}

/** Where a name ends, with the closing mark of a quotation within: ЧВК «Вагнер». */
export function endOfName(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const isOpen = ([open, close]: readonly [string, string]): boolean =>
    text[end] === close &&
    (open === close ? name.split(open).length % 2 === 0 : name.lastIndexOf(open) > name.lastIndexOf(close));
  return PAIRS.some(isOpen) ? end + 1 : end;
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ['"', '"'],
];

/** Whether a name that is not written to the letter is found whole, and surely enough if it is a single word. */
function isRespeltWell<E extends EntityInput>(
  { candidates: [best] }: Resolution<E>,
  span: readonly Token[],
  folded: readonly string[],
): boolean {
  const { evidence, entity, name, score } = best as Candidate<E>;
  if (evidence.some(({ kind, query }) => (kind === "missing" || kind === "contradicted") && query[1] > query[0]))
    return false;
  const [word, more] = span as readonly [Token, Token | undefined];
  if (more !== undefined || typeOf(entity) === "person") return true;
  const isOwnScript = isIn(word.script, name.text);
  // Without its suffix a word may look like a foreign plural: Татарс-тан.
  const isInflected = folded[0] !== word.folded;
  if (isInflected && !isOwnScript && !isNearOwnName(folded[0] as string, word.script, entity)) return false;
  return score >= SURE;
}

/** Whether a capital within a sentence makes a word another name than one that is written small: Tatarski is no Tatar. */
function isCapitalOfAnother<E extends EntityInput>(
  { name, entity }: Candidate<E>,
  [word, more]: readonly Token[],
  folded: readonly string[],
  isExact: boolean,
): boolean {
  if (word === undefined || more !== undefined || !word.capital || word.first || word.loud) return false;
  if (isExact && folded[0] === word.folded) return false;
  if (isIn(word.script, name.text)) return !startsWithCapital(name.text);
  const own = namesIn(word.script, entity);
  return own.length > 0 && !own.some(startsWithCapital);
}

/** Whether a word is near one of the names in its script, if the entity has any. */
function isNearOwnName(text: string, script: Token["script"], entity: EntityInput): boolean {
  const own = namesIn(script, entity);
  return own.length === 0 || own.some((name) => compareNames(text, name, { type: entity.type }).score >= SURE);
}

function namesIn(script: Token["script"], { names }: EntityInput): string[] {
  return names.map((name) => nameInput(name).text).filter((text) => isIn(script, text));
}

function isIn(script: Token["script"], name: string): boolean {
  return scriptOfWord(words(name)[0]?.folded ?? "") === script;
}

// A single word has no second piece of evidence.
const SURE = 0.8;

function startsWithCapital(name: string): boolean {
  const first = name.match(/[^\s"'«“„(]/u)?.[0] ?? "";
  return first !== first.toLowerCase();
}

/** Whether a name stands in quotation marks. */
export function isInQuotes(text: string, start: number, end: number): boolean {
  return QUOTES.has(text[start - 1] ?? "") && QUOTES.has(text[end] ?? "");
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", "«", "“", "„", "‘", "‚", "”", "»"]);
