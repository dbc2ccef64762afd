import type { Pair } from "../match/assignment.ts";
import type { ViaBase } from "../match/word-cost.ts";
import type { TokenGroup } from "../name/token-groups.ts";
import type { SoundStep } from "../sound/align.ts";
import type { EndingKind } from "../sound/name-endings.ts";
import { type Letters, readLetters } from "../sound/read.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { Sounds, SpelledWord } from "../sound/sounds.ts";
import type { Alternative } from "../sound/spelling.ts";
import type { SymbolId } from "../sound/symbols.ts";
import type { Step } from "../types.ts";
import { formOf } from "./forms.ts";

/** A word with the letters that its sounds were read from: read again, as nobody else needs them. */
interface Lettered {
  readonly folded: string;
  readonly sound: Sounds & Letters;
}

/** A change whose tradition is not yet chosen among those that make it, or that has another reason. */
type Change = { readonly from: string; readonly to: string } & (
  | { readonly reason: string }
  | { readonly traditions: readonly string[] }
);

/**
 * The changes from the name to the query, in order, each with the tradition that makes it; equal letters are left out.
 */
export function stepsOf(pair: Pair): Step[] {
  const { query, name, endings } = pair;
  const form = formOf(pair);
  const joined = joining(query, name);
  if (form === undefined) return [...joined, ...changes(query, name, endings)];
  return [...joined, ...changes(form.query, form.name, endings), endingOf(query, name, form)];
}

function changes(query: SpelledWord, name: SpelledWord, endings: EndingKind): Step[] {
  const { rules } = name.sound;
  const [asked, known] = [lettersOf(query), lettersOf(name)];
  const steps = rules.aligner.steps(query.sound, name.sound, endings);
  return choose(
    rules,
    steps.flatMap((step) => changesOf(step, asked, known)),
  );
}

function lettersOf({ folded, sound }: SpelledWord): Lettered {
  return { folded, sound: readLetters(sound.rules, folded, sound.orthography) };
}

/** What a form has behind the letters that it shares with its base. */
function endingOf(query: TokenGroup, name: TokenGroup, form: ViaBase): Step {
  const rest = (whole: string, base: string): string => whole.slice(sharedLength(whole, base));
  const { tradition } = form.base;
  return form.query === query
    ? { from: rest(name.folded, form.name.folded), to: rest(form.name.folded, name.folded), tradition }
    : { from: rest(form.query.folded, query.folded), to: rest(query.folded, form.query.folded), tradition };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function joining(query: TokenGroup, name: TokenGroup): Step[] {
  if (name.parts.length === query.parts.length) return [];
  const text = ({ parts }: TokenGroup): string => parts.map(({ folded }) => folded).join(" ");
  const tradition = query.parts.length > 1 ? "one word written as two" : "two words written as one";
  return [{ from: text(name), to: text(query), tradition }];
}

/** Of the traditions that make a change, the one that makes most changes of the word. */
function choose({ traditions }: SoundRules, changes: readonly Change[]): Step[] {
  const votes = new Map<string, number>();
  for (const one of changes) {
    if ("traditions" in one) for (const id of one.traditions) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const mostVoted = (ids: readonly string[]): string =>
    ids.reduce((best, id) => ((votes.get(id) ?? 0) > (votes.get(best) ?? 0) ? id : best));
  return changes.map((one) => ({
    from: one.from,
    to: one.to,
    tradition: "reason" in one ? one.reason : traditions.labelOf(mostVoted(one.traditions)),
  }));
}

function changesOf(step: SoundStep, query: Lettered, name: Lettered): Change[] {
  const [to, from] = [slice(query, step.a), slice(name, step.b)];
  if (from === to) return [];
  if (step.endings !== undefined) return [{ from, to, reason: step.endings.tradition }];
  if (step.a[1] - step.a[0] > 1) return [{ from, to, reason: "letters that changed places" }];
  if (from === "") return dropped({ from, to }, step.cost, query, step.a[0]);
  if (to === "") return dropped({ from, to }, step.cost, name, step.b[0]);
  return exchanged(query, name, step);
}

function dropped(change: Pick<Change, "from" | "to">, cost: number, word: Lettered, place: number): Change[] {
  if (cost === 0) return [];
  const { rules, symbols } = word.sound;
  const isConsonant = rules.symbols
    .meaningOf(symbols[place] as SymbolId)
    .every(({ sound }) => rules.alphabet.isConsonant(sound));
  const what = isConsonant ? "a consonant" : "a vowel";
  return [{ ...change, reason: `${what} ${change.to === "" ? "left out" : "put in"}` }];
}

function exchanged(query: Lettered, name: Lettered, { a: [i], b: [j] }: SoundStep): Change[] {
  const { rules } = name.sound;
  const [from, to] = [letterGroup(name, j), letterGroup(query, i)];
  const pair = rules.symbols.cheapest(query.sound.symbols[i] as SymbolId, name.sound.symbols[j] as SymbolId);
  const change = from === to ? [] : causes(rules, pair.a, pair.b).map((why) => ({ from, to, ...why }));
  return [...change, ...doubling(query, name, [i, j])];
}

type Cause = { readonly reason: string } | { readonly traditions: readonly string[] };

/** Why two letter groups differ: the sound was taken for another, or a tradition of note writes it so. */
function causes(rules: SoundRules, query: Alternative, name: Alternative): Cause[] {
  const { alphabet, settings } = rules;
  const confusion = alphabet.confusionCost(query.sound, name.sound);
  const traditions = [...ofNote(rules, query), ...ofNote(rules, name)];
  if (confusion <= settings.sound.sameSound && traditions.length > 0) return [{ traditions }];
  if (confusion === 0) return [];
  return [{ reason: alphabet.confusionReason(query.sound, name.sound) ?? "another letter" }];
}

function ofNote(rules: SoundRules, { traditions }: Alternative): readonly string[] {
  return traditions.some((id) => rules.traditions.isPlain(id)) ? [] : traditions;
}

function doubling(query: Lettered, name: Lettered, [i, j]: readonly [number, number]): Change[] {
  const [isTwice, wasTwice] = [query.sound.doubled[i] === true, name.sound.doubled[j] === true];
  if (isTwice === wasTwice) return [];
  const [from, to] = [slice(name, [j, j + 1]), slice(query, [i, i + 1])];
  return [{ from, to, reason: wasTwice ? "a doubled letter written once" : "a letter doubled" }];
}

function slice(letters: Lettered, [from, to]: readonly [number, number]): string {
  const { folded, sound } = letters;
  if (from === to) return "";
  const text = folded.slice(sound.from[from], sound.to[to - 1]);
  // A letter written twice may be two sounds: of these, one has one letter.
  return to - from === 1 && sharesLetters(letters, from) && text[0] === text[1] ? text.slice(0, 1) : text;
}

function sharesLetters({ sound: { from } }: Lettered, position: number): boolean {
  return from[position] === from[position + 1] || from[position] === from[position - 1];
}

/** The letters of a symbol, a doubled one once. */
function letterGroup(letters: Lettered, position: number): string {
  const text = slice(letters, [position, position + 1]);
  return letters.sound.doubled[position] === true ? text.slice(0, text.length / 2) : text;
}
