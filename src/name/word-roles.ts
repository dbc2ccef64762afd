import type { WordSort } from "../text/listed-words.ts";
import type { NameWords, Phrase } from "../text/name-words.ts";
import type { NameWord } from "./brackets.ts";
import { type Part, type Role, setRole, type UnassignedPart } from "./part.ts";
import type { Rules } from "./rules.ts";

/** A word or phrase of a name that tells none from all others, and where it stands among the parts. */
export interface PlacedPhrase extends Phrase {
  readonly role: WordSort & Role;
  readonly start: number;
}

/**
 * Tells what the words of the name of a place or body are; a legal form of one word stands at the beginning or the end.
 */
export function setWordRoles(
  rules: Rules,
  all: readonly UnassignedPart[],
  words: readonly NameWord[],
  hasLegalForms: boolean,
): void {
  const { nameWords } = rules;
  // Nothing is left for it to join: Mari El.
  const last = all.at(-1);
  for (const part of all) {
    if (part.script === undefined) setRole(part, "number", true);
    // Of whom a body is named after: им. И. И. Ползунова.
    else if (part.dot && part.folded.length === 1 && all.length > 2) setRole(part, "note", true);
    else if (part !== last && nameWords.isFunctionWord(part.folded)) setRole(part, "function", true);
  }
  if (hasLegalForms) markLegalForms(rules, all);
  markPhrases(rules, all);
  markWhereabouts(rules, all);
  markAlternative(all, words);
  if (!all.some(isCore)) promote(nameWords, all);
}

/** Makes the words that tell most the name of what has no other: Новая Земля, Верховный суд, the river Ob. */
function promote(nameWords: NameWords, all: readonly UnassignedPart[]): void {
  const role = PROMOTED.find((one) => all.some((part) => part.role === one));
  const words = all.filter((part) => part.role === role);
  const telling = words.filter(({ folded }) => !nameWords.isWeak(folded));
  for (const part of telling.length > 0 ? telling : words) setRole(part, "name", true);
}

/** Whether a word is the name only because it has no other that tells more. */
export function isPromoted({ role, sure }: Part): boolean {
  return role === "name" && sure;
}

function markPhrases({ nameWords }: Rules, all: readonly UnassignedPart[]): void {
  for (let at = 0; at < all.length; ) {
    const phrase = isInitial(all, at) ? undefined : nameWords.phraseAt(all, at);
    at += phrase === undefined ? 1 : markPhrase(phrase, all.slice(at, at + phrase.length));
  }
}

/** Gives a phrase its role; of how many words it has one. */
function markPhrase(phrase: Phrase, words: readonly UnassignedPart[]): number {
  const role = roleOf(phrase);
  if (isName(phrase)) unmarkSmallWords(words);
  if (role === undefined) return 1;
  for (const part of words) if (part.role !== "legal-form") setRole(part, role, true);
  return words.length;
}

/** What is a small word elsewhere is none within a name in several words: Mari El. */
function unmarkSmallWords(name: readonly UnassignedPart[]): void {
  for (const part of name) if (part.role === "function") setRole(part, "name", false);
}

/** Whether a letter is that of a given name, and no г. for город: within a name (ул. Р. Зорге), or beside another. */
function isInitial(all: readonly Part[], at: number): boolean {
  const isLetter = (part: Part | undefined): boolean => part?.role === "note" && part.capital;
  if (!isLetter(all[at])) return false;
  return at > 0 || isLetter(all[at + 1]);
}

/** What stands in brackets beside the name, and tells it from others too, is the name said again. */
function markAlternative(all: readonly UnassignedPart[], words: readonly NameWord[]): void {
  const aside = all.filter((_, at) => words[at]?.bracketed);
  if (!aside.some(isCore) || all.filter(isCore).every((part) => aside.includes(part))) return;
  for (const part of aside) setRole(part, part.role === "name" ? "alternative" : "note", true);
}

// What tells more comes first.
const PROMOTED: readonly Role[] = ["modifier", "kind", "function"];

function isCore({ role }: Part): boolean {
  return role === "name";
}

/** What stands behind "in", and says what it is, tells where a place is: Kirov i Kirov oblast. */
function markWhereabouts({ nameWords }: Rules, all: readonly UnassignedPart[]): void {
  const at = all.findIndex(({ role, folded }) => role === "function" && nameWords.isLocative(folded));
  if (at < 1 || !all.slice(0, at).some(isCore)) return;
  const behind = all.slice(at + 1);
  if (behind.some(isCore) && behind.some(({ role }) => role === "kind"))
    for (const part of behind) setRole(part, "note", true);
}

function markLegalForms({ nameWords }: Rules, all: readonly UnassignedPart[]): void {
  let start = 0;
  for (let length = legalFormAt(all, start); length > 0; length = legalFormAt(all, start)) start += length;
  let end = all.length;
  for (let at = all.length - 1; at >= start; at--) if (at + legalFormAt(all, at) === end) end = at;
  for (const part of [...all.slice(0, start), ...all.slice(end)]) setRole(part, "legal-form", true);
  // In several words it is nothing else, wherever it stands: филиал федерального государственного учреждения.
  for (let at = start; at < end; at++) {
    const length = legalFormAt(all, at);
    if (length > 1) for (const part of all.slice(at, at + length)) setRole(part, "legal-form", true);
  }

  function legalFormAt(parts: readonly Part[], at: number): number {
    // No part of a word with a hyphen is one: Ала-Тоо, АТБ-Маркет.
    const phrase = parts[at]?.joined === true ? undefined : nameWords.phraseAt(parts, at);
    const isForm = phrase?.meanings.some(({ sort }) => sort === "legal-form") === true;
    return isForm && parts[at + phrase.length]?.joined !== true ? phrase.length : 0;
  }
}

const NAMES: ReadonlySet<WordSort> = new Set(["exonym", "place-in-name", "body-name"]);

function isName({ meanings }: Phrase): boolean {
  return meanings.some(({ sort }) => NAMES.has(sort));
}

function roleOf({ meanings }: Phrase): "kind" | "modifier" | undefined {
  if (meanings.some(({ sort }) => sort === "kind")) return "kind";
  if (meanings.some(({ sort }) => NAMES.has(sort))) return undefined;
  return meanings.some(({ sort }) => sort === "modifier") ? "modifier" : undefined;
}

/** The phrases of a name whose roles are set; with those that are promoted, whatever they are where they are not. */
export function phrasesOf({ nameWords }: Rules, parts: readonly Part[], withPromoted = false): PlacedPhrase[] {
  const found: PlacedPhrase[] = [];
  for (let start = 0; start < parts.length; ) {
    const part = parts[start] as Part;
    const isAsked = isOfPhrase(part.role) || (withPromoted && isPromoted(part));
    const phrase = isAsked ? nameWords.phraseAt(parts, start) : undefined;
    const role = phrase === undefined || isOfPhrase(part.role) ? part.role : roleOf(phrase);
    if (phrase !== undefined && role !== undefined && isOfPhrase(role)) found.push({ ...phrase, role, start });
    start += phrase?.length ?? 1;
  }
  return found;
}

function isOfPhrase(role: Role): role is WordSort & Role {
  return role === "kind" || role === "legal-form" || role === "modifier";
}
