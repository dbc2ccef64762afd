import type { Settings } from "../settings.ts";
import { words } from "../text/words.ts";
import { type Gender, type InflectedLanguage, isInflectable, type Lemma, lemmasOf } from "./inflection.ts";
import type { Token } from "./tokens.ts";

/** A span of words, each as it stands or as a lemma of it. */
export interface SpanReading {
  readonly text: string;
  /** Its words. */
  readonly folded: readonly string[];
  /** UTF-16 units before and behind the name that are written together with it. */
  readonly before: number;
  readonly behind: number;
  /** Whether a word of it is read as a lemma. */
  readonly isRead: boolean;
  /** Whether it may be the name of a person, each word that would be inflected being so, and of anything else. */
  readonly ofPerson: boolean;
  readonly ofOther: boolean;
}

/** Gives the lemmas of words and spans of a text. */
export class Lemmatizer {
  readonly #text: string;
  readonly #languages: readonly InflectedLanguage[];
  readonly #settings: Settings["extract"];
  readonly #known = new Map<string, readonly Lemma[]>();

  constructor(text: string, languages: readonly InflectedLanguage[], settings: Settings["extract"]) {
    this.#text = text;
    this.#settings = settings;
    this.#languages = languages;
  }

  /** The lemmas of a word, other than itself. */
  of({ folded, script }: Token): readonly Lemma[] {
    let lemmas = this.#known.get(folded);
    if (lemmas === undefined) {
      const spoken = this.#languages.filter((language) => language.script === script);
      lemmas = spoken.flatMap((language) => lemmasOf(folded, language, this.#settings));
      this.#known.set(folded, lemmas);
    }
    return lemmas;
  }

  /** A span as it stands. */
  asItStands(span: readonly Token[]): SpanReading {
    const reading = this.#spanReading(span, []);
    // Where no spaces are written a name may be one word, which the text's words are parts of.
    if (!span.some(({ script }) => script === "Other")) return reading;
    return { ...reading, folded: words(reading.text).map(({ folded }) => folded) };
  }

  /**
   * What a span may be an inflected form of: in one language, its inflected words in one case. Lemmas that
   * `isWorthwhile` does not hold for are left out.
   */
  ofSpan(span: readonly Token[], isWorthwhile: (folded: string) => boolean = () => true): SpanReading[] {
    const lemmas = span.map((token) => this.of(token).filter(({ folded }) => isWorthwhile(folded)));
    const found = new Map<string, SpanReading>();
    for (const words of this.#choices(lemmas)) {
      const reading = this.#spanReading(span, words);
      const known = found.get(reading.text);
      if (known === undefined || (reading.ofPerson && !known.ofPerson)) found.set(reading.text, reading);
    }
    return [...found.values()];
  }

  *#choices(lemmas: readonly (readonly Lemma[])[]): Generator<readonly (Lemma | undefined)[], void, undefined> {
    const cases = new Map<InflectedLanguage, Set<string>>();
    for (const { language, grammaticalCase } of lemmas.flat()) {
      const known = cases.get(language);
      if (known === undefined) cases.set(language, new Set([grammaticalCase]));
      else known.add(grammaticalCase);
    }
    for (const [language, ofLanguage] of cases) {
      for (const one of ofLanguage) {
        const options = lemmas.map((all, at) => [
          ...all.filter(
            (lemma) =>
              lemma.language === language && lemma.grammaticalCase === one && mayStand(lemma, at, lemmas.length),
          ),
          undefined,
        ]);
        yield* agreeing(options, this.#settings.mostReadings);
      }
    }
  }

  #spanReading(span: readonly Token[], read: readonly (Lemma | undefined)[]): SpanReading {
    let text = "";
    span.forEach((token, at) => {
      const before = span[at - 1];
      if (before !== undefined) text += this.#text.slice(before.end, token.start);
      text += this.#lemmaText(token, read[at]);
    });
    return {
      text,
      folded: span.map(({ folded }, at) => read[at]?.folded ?? folded),
      before: read[0]?.before ?? 0,
      behind: read[span.length - 1]?.behind ?? 0,
      isRead: read.some((word) => word !== undefined),
      ofPerson: agrees(span, read) && !read.some((word) => word?.persons === false),
      ofOther: !read.some((word) => word?.persons === true),
    };
  }

  #lemmaText({ start, end, folded, capital, allCapitals, inTitleCase }: Token, lemma: Lemma | undefined): string {
    const letters = this.#text.slice(start, end);
    const { folded: base, before, behind } = lemma ?? { folded, before: 0, behind: 0 };
    // In a headline capitals make no abbreviation of a word.
    if (allCapitals && inTitleCase) return capitalized(base);
    if (lemma === undefined) return letters;
    if (allCapitals) return base.toUpperCase();
    if (before + behind > 0 && letters.length === folded.length) return letters.slice(before, letters.length - behind);
    const shared = letters.length === folded.length ? sharedBeginning(base, folded) : 0;
    if (shared > 0) return letters.slice(0, shared) + base.slice(shared);
    return capital ? capitalized(base) : base;
  }
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** What is written before a name is before its first word, what follows it behind its last one. */
function mayStand({ language, before, behind }: Lemma, at: number, length: number): boolean {
  if (before > 0) return at === 0;
  if (behind > 0) return at === length - 1;
  return language.agreement === "each" || at === length - 1;
}

/** At most so many ways to read the words of a span, at least one of them as inflected, that speak of one gender. */
function* agreeing(
  options: readonly (readonly (Lemma | undefined)[])[],
  most: number,
): Generator<readonly (Lemma | undefined)[], void, undefined> {
  let given = 0;
  const chosen: (Lemma | undefined)[] = [];
  const choose = function* (
    at: number,
    gender: Lemma["gender"],
  ): Generator<readonly (Lemma | undefined)[], void, undefined> {
    if (given >= most) return;
    if (at === options.length) {
      if (!chosen.some((one) => one !== undefined)) return;
      given++;
      yield [...chosen];
      return;
    }
    for (const one of options[at] as readonly (Lemma | undefined)[]) {
      if (one?.gender !== undefined && gender !== undefined && one.gender !== gender) continue;
      chosen[at] = one;
      yield* choose(at + 1, one?.gender ?? gender);
    }
  };
  yield* choose(0, undefined);
}

function agrees(span: readonly Token[], read: readonly (Lemma | undefined)[]): boolean {
  const some = read.find((word) => word !== undefined);
  if (some === undefined || some.language.agreement === "last" || some.before > 0 || some.behind > 0) return true;
  const gender = read.find((word) => word?.gender !== undefined)?.gender;
  const genders = gender === undefined ? GENDERS : [gender];
  return genders.some((one) =>
    span.every(({ folded }, at) => read[at] !== undefined || !isInflectable(folded, some.language, one)),
  );
}

const GENDERS: readonly Gender[] = ["masculine", "feminine"];

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
