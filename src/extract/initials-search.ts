import type { Internals } from "../resolver/engine.ts";
import type { EntityInput, Resolution } from "../types.ts";
import type { TextContext } from "./context.ts";
import type { SpanReading } from "./lemmatizer.ts";
import type { PartSpan } from "./part-spans.ts";
import { resolveSpan } from "./resolve-span.ts";
import { isInitialToken } from "./tokens.ts";

/** A surname with initials, as it was read. */
export interface ReadSurname<E> {
  readonly resolution: Resolution<E>;
  readonly reading: SpanReading;
}

/**
 * Finds whom a surname with all its initials means (О. П. Белов), whether the text names the person in full or not.
 * One initial is enough in languages whose press writes no more.
 */
export class InitialsSearch<E extends EntityInput> {
  readonly #engine: Internals<E>;
  readonly #context: TextContext;
  readonly #fewest: number;
  /** The text has no initials. */
  readonly areNone: boolean;

  constructor(engine: Internals<E>, context: TextContext) {
    const { languages, tokens, rules } = context;
    this.#engine = engine;
    this.#context = context;
    this.#fewest = languages.likeliest.every(({ initialsAlone }) => initialsAlone) ? 1 : 2;
    this.areNone = !tokens.some((token) => isInitialToken(rules, token));
  }

  /** The one person of the index whose initials and surname these are. */
  resolve({ from, to, words, sort }: PartSpan): ReadSurname<E> | undefined {
    const initials = [...this.#initials(from, words[0]), ...this.#initials(words[1], to)];
    if (sort !== "with-initials" || initials.length < this.#fewest) return undefined;
    const { tokens, lemmatizer } = this.#context;
    const span = tokens.slice(...words);
    for (const reading of [lemmatizer.asItStands(span), ...lemmatizer.ofSpan(span)]) {
      const resolution = this.#resolved([...initials, reading.text].join(" "), reading.folded);
      if (resolution !== undefined) return { resolution, reading };
    }
    return undefined;
  }

  #resolved(text: string, folded: readonly string[]): Resolution<E> | undefined {
    const { longestNames } = this.#engine;
    if (!folded.some((word) => longestNames.near(word) > 0)) return undefined;
    const resolution = resolveSpan(this.#engine, text, "person");
    if (resolution.status !== "match") return undefined;
    const evidence = resolution.candidates[0]?.evidence ?? [];
    const fitting = evidence.filter(({ kind }) => kind === "initial").length;
    const isApart = evidence.some(
      ({ kind, query }) => kind === "contradicted" || (kind === "missing" && query[1] > query[0]),
    );
    return fitting >= this.#fewest && !isApart ? resolution : undefined;
  }

  #initials(from: number, to: number): string[] {
    const { tokens, text } = this.#context;
    return tokens.slice(from, to).map(({ start, end }) => `${text.slice(start, end)}.`);
  }
}
