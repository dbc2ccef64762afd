import type { Internals } from "../resolver/engine.ts";
import type { EntityInput, Resolution } from "../types.ts";
import type { TextContext } from "./context.ts";
import { surnamesOfFamily } from "./inflection.ts";
import type { FoundName } from "./name-search.ts";
import { resolveSpan } from "./resolve-span.ts";
import type { Token } from "./tokens.ts";

/** Two given names or more and the surname that they share, by their tokens. */
interface Family {
  readonly given: readonly number[];
  readonly surname: number;
}

/**
 * Finds persons who share one surname in a text: Arkady and Boris Strugatsky, Анатолий и Владимир Дуровы. Each is
 * mentioned by the given name, the last by given name and surname.
 */
export class FamilyNames<E extends EntityInput> {
  readonly #engine: Internals<E>;
  readonly #context: TextContext;

  constructor(engine: Internals<E>, context: TextContext) {
    this.#engine = engine;
    this.#context = context;
  }

  /** Names found before, and those that share a surname. */
  addTo(named: readonly FoundName<E>[]): FoundName<E>[] {
    const covered = new Set(named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
    const added: FoundName<E>[] = [];
    for (let from = 0; from < this.#context.tokens.length; ) {
      const family = this.#familyAt(from);
      if (family !== undefined) added.push(...this.#mentions(family, covered));
      from = family === undefined ? from + 1 : family.surname + 1;
    }
    return added.length === 0 ? [...named] : [...named, ...added].sort((a, b) => a.from - b.from);
  }

  #familyAt(from: number): Family | undefined {
    const { tokens } = this.#context;
    const given = [from];
    if (!this.#isGiven(from)) return undefined;
    for (let at = from; ; ) {
      const next = this.#joinedTo(at);
      if (next === undefined) break;
      given.push(next);
      at = next;
    }
    const last = given.at(-1) as number;
    const surname = tokens[last + 1];
    if (given.length < 2 || tokens[last]?.gap !== "space" || surname?.capital !== true) return undefined;
    return { given, surname: last + 1 };
  }

  /** The given name that a comma or a conjunction joins to a word. */
  #joinedTo(at: number): number | undefined {
    const { tokens, languages } = this.#context;
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    if (next === undefined) return undefined;
    if (token.comma && token.gap === "mark") return this.#isGiven(at + 1) ? at + 1 : undefined;
    const isJoined = token.gap === "space" && next.gap === "space";
    if (!isJoined || !languages.all.some(({ conjunctions }) => conjunctions.has(next.folded))) return undefined;
    return this.#isGiven(at + 2) ? at + 2 : undefined;
  }

  #isGiven(at: number): boolean {
    const { tokens, rules, lemmatizer } = this.#context;
    const token = tokens[at];
    if (token === undefined || !token.mayBeginName || (!token.capital && token.script !== "Georgian")) return false;
    if (rules.givenNames.soundsLikeListed(token.folded)) return true;
    return lemmatizer.of(token).some(({ folded }) => rules.givenNames.isListed(folded));
  }

  #mentions({ given, surname }: Family, covered: ReadonlySet<number>): FoundName<E>[] {
    const { tokens, text } = this.#context;
    const surnames = this.#surnames(tokens[surname] as Token);
    return given.flatMap((from, number) => {
      const to = number === given.length - 1 ? surname + 1 : from + 1;
      if (covered.has(from)) return [];
      const resolution = this.#resolve(tokens[from] as Token, surnames);
      if (resolution === undefined) return [];
      const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
      return [{ mention: { start, end, text: text.slice(start, end), resolution }, from, to }];
    });
  }

  /** What one of them may be called. */
  #surnames(token: Token): string[] {
    const { languages, lemmatizer } = this.#context;
    const ofSeveral = languages.all
      .filter(({ script }) => script === token.script)
      .flatMap((language) => surnamesOfFamily(token.folded, language));
    return [...new Set([token.folded, ...ofSeveral, ...lemmatizer.of(token).map(({ folded }) => folded)])];
  }

  #resolve(given: Token, surnames: readonly string[]): Resolution<E> | undefined {
    const { longestNames } = this.#engine;
    const known = surnames.filter((surname) => longestNames.near(surname) > 0);
    const names = new Set([given.folded, ...this.#context.lemmatizer.of(given).map(({ folded }) => folded)]);
    let best: Resolution<E> | undefined;
    for (const name of names) {
      if (longestNames.near(name) === 0) continue;
      for (const surname of known) {
        const one = this.#resolved(`${capitalized(name)} ${capitalized(surname)}`);
        if (one?.status === "match" && one.score > (best?.status === "match" ? best.score : 0)) best = one;
      }
    }
    return best;
  }

  #resolved(text: string): Resolution<E> | undefined {
    const resolution = resolveSpan(this.#engine, text, "person");
    if (resolution.status !== "match") return undefined;
    const [best] = resolution.candidates;
    return best.evidence.some(({ kind }) => kind === "contradicted") ? undefined : resolution;
  }
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
