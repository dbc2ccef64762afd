import { read } from "../sound/read.ts";
import type { TextContext } from "./context.ts";
import type { SpanReading } from "./lemmatizer.ts";
import type { PartSpan } from "./part-spans.ts";
import { textWords } from "./text-words.ts";
import type { Token } from "./tokens.ts";

/** Tokens that are a name, from inclusive, to exclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether the words around a surname show that it is no subject: a preposition or an inflected title before it, or
 * that it stands within a sentence and beside no verb with a feminine ending.
 */
export function isOblique(context: TextContext, { from, to }: Place): boolean {
  const [previous, next] = beside(context, { from, to });
  if (previous !== undefined && governs(context, previous)) return true;
  if (previous === undefined || isFeminineVerb(context, previous)) return false;
  return next === undefined || !isFeminineVerb(context, next);
}

/**
 * A full name may be a woman's in the nominative and a man's in the genitive: Александра Петрова. The words beside it
 * tell, prepositions, titles and nouns before it, verbs that agree with a woman or do not. The sum of what they say is
 * positive for the man, negative for the woman.
 */
export function signOfCase(context: TextContext, place: Place): number {
  const { byNoun } = context.settings.caseSigns;
  const [previous, next] = beside(context, place);
  // Of two persons that a conjunction joins the verb is plural.
  const isJoined = previous !== undefined && isConjunction(context, previous);
  const behind = next === undefined || isJoined ? 0 : verbSign(context, next);
  const before = previous === undefined ? 0 : wordSign(context, previous);
  // The book of a man appeared: the verb is that of the book.
  return before === byNoun && behind < 0 ? byNoun : before + behind;
}

/**
 * Whether the word before a surname, read as one or more of its words are, may be a given name in the same case: Речь
 * Хабирова is nobody's name. Forms of women's names look like plurals, and are no sign: Вопросы Маладаевой.
 */
export function mayGoWithWordBefore(
  { tokens, lemmatizer }: TextContext,
  { from, words }: PartSpan,
  { folded, isRead }: SpanReading,
): boolean {
  if (!isRead) return true;
  const [before, last] = [tokens[from - 1] as Token, tokens[words[1] - 1] as Token];
  const isLemma = (word: string | undefined): boolean => word === folded.at(-1);
  const agreesEach = lemmatizer.of(last).some((one) => isLemma(one.folded) && one.language.agreement === "each");
  if (!agreesEach) return true;
  const ofMen = new Set(lemmatizer.of(before).flatMap((one) => (one.gender === "masculine" ? [one.folded] : [])));
  const together = lemmatizer.ofSpan(tokens.slice(from - 1, words[1]));
  return together.some((one) => one.ofPerson && isLemma(one.folded.at(-1)) && ofMen.has(one.folded[0] as string));
}

/** Whether a name, as it stands, may be that of a woman: a listed given name first, and a surname like Петрова. */
export function mayBeWoman({ rules }: TextContext, span: readonly Token[]): boolean {
  const [first, last] = [span[0] as Token, span[span.length - 1] as Token];
  const isFeminine = rules.sounds.endings.gender.feminine.isIn(read(rules.sounds, last.folded).symbols);
  return isFeminine && rules.givenNames.isListed(first.folded);
}

function beside({ tokens }: TextContext, { from, to }: Place): [Token | undefined, Token | undefined] {
  const before = tokens[from - 1];
  return [before?.gap === "space" ? before : undefined, tokens[to - 1]?.gap === "space" ? tokens[to] : undefined];
}

/** Positive for what stands before a man in another case, negative for what stands before a woman. */
function wordSign(context: TextContext, word: Token): number {
  const { rules, languages, settings } = context;
  const { smallWords } = rules;
  const { folded } = word;
  const { governed, apposition, byNoun } = settings.caseSigns;
  if (governs(context, word)) return governed;
  if (smallWords.isTitle(folded)) return -apposition;
  const verb = verbSign(context, word);
  if (verb !== 0) return verb;
  if (smallWords.notes.describes(folded)) return -apposition;
  const isOpener = languages.all.some((one) => textWords.value.isOpener(folded, one.language));
  if (languages.commonWords.has(folded) || isOpener || (word.capital && !word.first)) return 0;
  const isWoman = languages.all.some(({ womanNounEndings }) => womanNounEndings.some((end) => folded.endsWith(end)));
  return isWoman ? -apposition : byNoun;
}

function verbSign(context: TextContext, word: Token): number {
  const { verb } = context.settings.caseSigns;
  if (isFeminineVerb(context, word)) return -verb;
  const { folded, capital, first } = word;
  if (capital && !first) return 0;
  const { languages, rules } = context;
  if (rules.smallWords.notes.describes(folded) || rules.smallWords.isTitle(folded)) return 0;
  const isOther = languages.all.some(({ otherVerbEndings, common }) => {
    return !common.includes(folded) && otherVerbEndings.some((ending) => isEnding(folded, ending));
  });
  return isOther ? verb : 0;
}

/** Whether a verb may end so: some letters stand before it. */
function isEnding(folded: string, ending: string): boolean {
  return folded.length > ending.length + 1 && folded.endsWith(ending);
}

function governs({ languages, lemmatizer, rules: { smallWords } }: TextContext, word: Token): boolean {
  if (languages.all.some(({ prepositions }) => prepositions.has(word.folded))) return true;
  return !smallWords.isTitle(word.folded) && lemmatizer.of(word).some(({ folded }) => smallWords.isTitle(folded));
}

function isConjunction({ languages }: TextContext, { folded }: Token): boolean {
  return languages.all.some(({ conjunctions }) => conjunctions.has(folded));
}

function isFeminineVerb({ languages }: TextContext, { folded, capital, first }: Token): boolean {
  if (capital && !first) return false;
  return languages.all.some(({ feminineVerbEndings }) => feminineVerbEndings.some((end) => folded.endsWith(end)));
}
