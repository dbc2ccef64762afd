import type { Pair } from "../match/assignment.ts";
import { endingKind, type OutOfGenitive, outOfGenitive, type Spelling } from "../match/word-cost.ts";
import type { Unit } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import { alignmentSteps, type SoundStep } from "../sound/align.ts";
import { confusionCost, confusionReason, isConsonant } from "../sound/alphabet.ts";
import { type Letters, readLetters, type Sounds } from "../sound/read.ts";
import { type Alternative, labelOf, plainTraditions } from "../sound/spelling.ts";
import { cheapest, meaningOf, type SymbolId } from "../sound/symbols.ts";
import type { EndingKind } from "../text/small-words.ts";
import type { Step } from "../types.ts";

/** A unit with the letters that its sounds were read from: read again, as nobody else needs them. */
interface Lettered {
  readonly folded: string;
  readonly sound: Sounds & Letters;
}

/** A change whose tradition is not yet chosen among those that make it, or that has another reason. */
type Draft = { readonly from: string; readonly to: string } & (
  | { readonly reason: string }
  | { readonly traditions: readonly string[] }
);

/** The changes from the name to the query, in order, each with the tradition that makes it; equal letters are left out. */
export function stepsOf({ query, name, cost }: Pair): Step[] {
  const itself = outOfGenitive(query, name);
  const joined = joining(query, name);
  if (itself === undefined || itself.cost + query.joining + name.joining !== cost)
    return [...joined, ...changes(query, name, endingKind(query, name))];
  return [...joined, ...changes(itself.query, itself.name), genitiveEnding(query, name, itself)];
}

function changes(query: Spelling, name: Spelling, kind?: EndingKind): Step[] {
  const [asked, known] = [lettersOf(query), lettersOf(name)];
  return choose(alignmentSteps(query.sound, name.sound, kind).flatMap((step) => draft(step, asked, known)));
}

function lettersOf({ folded, sound }: Spelling): Lettered {
  return { folded, sound: readLetters(folded, sound.orthography) };
}

/** The letters that only the genitive has. */
function genitiveEnding(query: Unit, name: Unit, itself: OutOfGenitive): Step {
  const [from, to] = [name.folded.slice(itself.name.folded.length), query.folded.slice(itself.query.folded.length)];
  return { from, to, tradition: "Mongolian genitive" };
}

function joining(query: Unit, name: Unit): Step[] {
  if (name.parts.length === query.parts.length) return [];
  const text = ({ parts }: Unit): string => parts.map(({ folded }) => folded).join(" ");
  const tradition = query.parts.length > 1 ? "one word written as two" : "two words written as one";
  return [{ from: text(name), to: text(query), tradition }];
}

/** Of the traditions that make a change, the one that makes most changes of the word. */
function choose(drafts: readonly Draft[]): Step[] {
  const votes = new Map<string, number>();
  for (const one of drafts) {
    if ("traditions" in one) for (const id of one.traditions) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const mostVoted = (ids: readonly string[]): string =>
    ids.reduce((best, id) => ((votes.get(id) ?? 0) > (votes.get(best) ?? 0) ? id : best));
  return drafts.map((one) => ({
    from: one.from,
    to: one.to,
    tradition: "reason" in one ? one.reason : labelOf(mostVoted(one.traditions)),
  }));
}

function draft(step: SoundStep, query: Lettered, name: Lettered): Draft[] {
  const [to, from] = [slice(query, step.a), slice(name, step.b)];
  if (from === to) return [];
  if (step.endings !== undefined) return [{ from, to, reason: step.endings.tradition }];
  if (step.a[1] - step.a[0] > 1) return [{ from, to, reason: "letters that changed places" }];
  if (from === "") return dropped(from, to, step.cost, query.sound.symbols[step.a[0]] as SymbolId);
  if (to === "") return dropped(from, to, step.cost, name.sound.symbols[step.b[0]] as SymbolId);
  return exchanged(query, name, step);
}

function dropped(from: string, to: string, cost: number, symbol: SymbolId): Draft[] {
  if (cost === 0) return [];
  const what = meaningOf(symbol).every(({ sound }) => isConsonant(sound)) ? "a consonant" : "a vowel";
  return [{ from, to, reason: `${what} ${to === "" ? "left out" : "put in"}` }];
}

function exchanged(query: Lettered, name: Lettered, { a: [i], b: [j] }: SoundStep): Draft[] {
  const [from, to] = [letterGroup(name, j), letterGroup(query, i)];
  const readings = cheapest(query.sound.symbols[i] as SymbolId, name.sound.symbols[j] as SymbolId);
  const change = from === to ? [] : reading(readings.a, readings.b).map((why) => ({ from, to, ...why }));
  return [...change, ...doubling(query, name, i, j)];
}

/** Why two letter groups differ: the sound was taken for another, or a tradition of note writes it so. */
function reading(query: Alternative, name: Alternative): ({ reason: string } | { traditions: readonly string[] })[] {
  const confusion = confusionCost(query.sound, name.sound);
  const traditions = [...ofNote(query), ...ofNote(name)];
  if (confusion <= settings.sameSound && traditions.length > 0) return [{ traditions }];
  if (confusion === 0) return [];
  return [{ reason: confusionReason(query.sound, name.sound) ?? "another letter" }];
}

function ofNote({ traditions }: Alternative): readonly string[] {
  return traditions.some((id) => plainTraditions.has(id)) ? [] : traditions;
}

function doubling(query: Lettered, name: Lettered, i: number, j: number): Draft[] {
  const [isTwice, wasTwice] = [query.sound.doubled[i] === true, name.sound.doubled[j] === true];
  if (isTwice === wasTwice) return [];
  const [from, to] = [slice(name, [j, j + 1]), slice(query, [i, i + 1])];
  return [{ from, to, reason: wasTwice ? "a doubled letter written once" : "a letter doubled" }];
}

function slice({ folded, sound }: Lettered, [from, to]: readonly [number, number]): string {
  return from === to ? "" : folded.slice(sound.from[from], sound.to[to - 1]);
}

/** The letters of a symbol, a doubled one once. */
function letterGroup(letters: Lettered, position: number): string {
  const text = slice(letters, [position, position + 1]);
  return letters.sound.doubled[position] === true ? text.slice(0, text.length / 2) : text;
}
