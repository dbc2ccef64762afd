import { noneDoubled, read } from "../sound/read.ts";
import { type BaseForm, WordMemo } from "../sound/sounds.ts";
import { fatherInGenitive, nominatives } from "./genitives.ts";
import type { Part } from "./part.ts";
import type { Rules } from "./rules.ts";

/** What the parts of a name may be forms of. */
export type BaseFormsOf = (part: Part) => readonly BaseForm[];

/** For a person: only a father's name in the genitive is another form of a name. */
export function baseFormsInPerson(rules: Rules, parts: readonly Part[]): BaseFormsOf {
  const father = fatherInGenitive(rules, parts);
  if (father === undefined) return none;
  const { genitive } = rules.settings;
  const forms = nominatives(father).map(
    ({ folded, sound }): BaseForm => ({
      folded,
      sound,
      cost: genitive,
      tradition: "Mongolian genitive",
      isAdjective: false,
    }),
  );
  return (part) => (part === father ? forms : NONE);
}

/**
 * For a place or body: it may have a word in one that says which of several places it is (Новозыбков, Яңа Зыбков); with
 * the word for what it is, a place is named by its adjective or genitive (Ростовская область,
 * Oriolo sritis); and languages give names endings of their own (Oriolas).
 */
export function baseFormsInWords(rules: Rules, parts: readonly Part[]): BaseFormsOf {
  const hasKind = parts.some(({ role }) => role === "kind");
  return ({ role, folded, sound, allCapitals }) => {
    if ((role !== "name" && role !== "alternative") || folded.length > rules.settings.sound.longestWord) return NONE;
    if (allCapitals && folded.length <= rules.settings.longestAbbreviation) return abbreviated(rules, folded, sound);
    const { memo } = sound;
    memo.bases ??= formsOf(rules, folded, sound);
    if (hasKind) return memo.bases;
    memo.freeBases ??= memo.bases.filter(({ isAdjective }) => !isAdjective);
    return memo.freeBases;
  };
}

/** An abbreviation, whose letters make no groups (the cs of CSKA is no č), or which is called by them: თიბისი, TBC. */
function abbreviated({ nameWords, sounds, settings }: Rules, folded: string, sound: Part["sound"]): BaseForm[] {
  const byLetter = letterByLetter(folded, sound);
  const bases: BaseForm[] = [byLetter];
  const called = nameWords.calledByLetters(folded);
  if (called !== undefined) bases.push({ ...byLetter, folded: called, sound: read(sounds, called, sound.orthography) });
  const translated = nameWords.translatedLetters(folded);
  if (translated !== undefined) bases.push({ ...letterByLetter(translated, sound), cost: settings.translated });
  return bases;
}

function letterByLetter(folded: string, sound: Part["sound"]): BaseForm {
  const symbols = Array.from(folded).flatMap((letter) => read(sound.rules, letter).symbols);
  const letters = { ...sound, symbols, doubled: noneDoubled(symbols.length), memo: new WordMemo() };
  return { folded, sound: letters, cost: 0, tradition: "abbreviation", isAdjective: false, isByLetter: true };
}

function formsOf(rules: Rules, folded: string, { orthography }: Part["sound"]): readonly BaseForm[] {
  const bases: Base[] = [];
  const texts = new Set([folded]);
  const add = (base: Base): void => {
    if (base.text.length < rules.settings.shortestBase || texts.has(base.text)) return;
    texts.add(base.text);
    bases.push(base);
  };
  // Moscow is what stands for Москва, Moskau and Moscow itself, and of their adjectives.
  bases.push(...elsewhere(rules, folded));
  for (const base of withoutEnding(rules, folded)) {
    add(base);
    for (const one of elsewhere(rules, base.text))
      if (!one.isAdjective) bases.push({ ...one, cost: one.cost + base.cost, isAdjective: base.isAdjective });
  }
  for (const base of withoutKind(rules, folded)) add(base);
  bases.push(...withoutArticle(rules, folded));
  for (const base of spoken(rules, folded)) add(base);
  const before = rules.nameWords.placeBefore(folded);
  const body = folded.slice(before?.length ?? 0);
  if (before !== undefined && endsAsBody(rules, body))
    add({ ...COMPOUND, text: body, compounded: before, hasKind: true });
  for (const whole of [{ text: folded, ...COMPOUND }, ...bases])
    for (const base of withoutModifier(rules, whole)) add(base);
  return bases.length === 0
    ? NONE
    : bases.map(({ text, ...base }) => ({ ...base, folded: text, sound: read(rules.sounds, text, orthography) }));
}

type Base = Omit<BaseForm, "folded" | "sound"> & { readonly text: string };

const ELSEWHERE = { tradition: "name in another language", isExonym: true } as const;

// If nothing is known of it, it is set against the forms of other words too: Georgians add an ending (ბილიონი).
const ENGLISH = { tradition: "English by its sound", isAdjective: false, isSpoken: true } as const;

const SINGLE = { ...ENGLISH, tradition: "a letter written once" } as const;

const DOUBLED = /([b-df-hj-np-tv-xzб-джзклмнпрстфхцчшщ])\1/g;

// As what is compounded, it is set against the forms of other words too: Омская область, oblast d'Omsk.
const ELIDED = { cost: 0, tradition: "article that lost its vowel", isAdjective: false, hasKind: true } as const;

const COMPOUND = { cost: 0, tradition: "compound", isAdjective: false } as const;

/** The sound of an English word in Cyrillic letters, and a word with its doubled letters written once. */
function* spoken({ nameWords, settings: { english: cost } }: Rules, folded: string): Iterable<Base> {
  // What is listed is found by what it means.
  const hasKind = nameWords.meaningsOf(folded).length === 0;
  const written = nameWords.writtenInCyrillic(folded);
  for (const text of written) yield { ...ENGLISH, hasKind, cost, text };
  for (const word of [folded, ...written]) {
    const text = word.replace(DOUBLED, "$1");
    if (text !== word) yield { ...SINGLE, hasKind, cost, text };
  }
}

/** What stands for the names of one place in all languages: Москва, Moscow, Maskava. */
function* elsewhere({ nameWords, settings }: Pick<Rules, "nameWords" | "settings">, folded: string): Iterable<Base> {
  const { translated } = settings;
  for (const { sort, id } of nameWords.meaningsOf(folded)) {
    const isAdjective = sort === "place-in-name";
    if (isAdjective || sort === "exonym")
      yield { ...ELSEWHERE, isAdjective, text: id.replace(/-/g, ""), cost: translated };
  }
}

/** Without the ending of an adjective, of a genitive, or of a language. */
function* withoutEnding({ sounds, settings }: Rules, folded: string): Iterable<Base> {
  for (let length = folded.length - 1; length >= settings.shortestBase - 1; length--)
    for (const { base, cost, tradition, besideKind } of sounds.endings.derived.get(folded.slice(length)) ?? NONE)
      yield { text: folded.slice(0, length) + base, cost, tradition, isAdjective: besideKind };
}

/** Without what says which of several places it is, and perhaps the ending that such a name then has. */
function* withoutModifier({ nameWords, settings, sounds }: Rules, whole: Base): Iterable<Base> {
  const { text } = whole;
  let isFound = false;
  for (let length = text.length - settings.shortestCompounded; length >= settings.shortestBase; length--) {
    const compounded = text.slice(0, length);
    if (!nameWords.hasOpposite(compounded)) continue;
    const rest = text.slice(length);
    for (const place of elsewhere({ nameWords, settings }, rest))
      if (!place.isAdjective) yield { ...place, compounded };
    if (isFound) continue;
    isFound = true;
    yield { ...whole, text: rest, compounded };
    for (const ending of sounds.endings.ofCompounds)
      if (rest.endsWith(ending)) yield { ...whole, text: rest.slice(0, -ending.length), compounded };
  }
}

/** Without an article or preposition that lost its vowel: d'Omsk. */
function* withoutArticle(rules: Rules, folded: string): Iterable<Base> {
  const text = folded.slice(rules.nameWords.elidedBefore(folded));
  if (text === folded) return;
  yield { ...ELIDED, text };
  yield* elsewhere(rules, text);
}

/** Without the word for a lake or mountain, where a language makes one word of both: Onegasee. */
function* withoutKind({ nameWords, settings }: Rules, folded: string): Iterable<Base> {
  for (let length = settings.shortestCompounded; length + settings.shortestBase <= folded.length; length++) {
    const compounded = folded.slice(length);
    if (nameWords.isNaturalKind(compounded))
      yield { ...COMPOUND, text: folded.slice(0, length), compounded, hasKind: true };
  }
}

/** Whether a word ends as bodies do: Հայէկոնոմբանկ. */
function endsAsBody({ nameWords, settings }: Rules, folded: string): boolean {
  for (let at = 1; at + settings.shortestBase <= folded.length; at++)
    if (nameWords.isBodyKind(folded.slice(at))) return true;
  return false;
}

const NONE: readonly never[] = [];

function none(): readonly never[] {
  return NONE;
}
