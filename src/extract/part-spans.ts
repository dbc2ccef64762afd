import { endsLikePatronymic } from "../name/part.ts";
import { read } from "../sound/read.ts";
import type { TextContext } from "./context.ts";
import type { PartOfName } from "./named-persons.ts";
import { isInitialToken, type Token } from "./tokens.ts";

/** Words that may be part of a person's name, and the initials before or behind them. */
export interface PartSpan {
  /** The first token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** The place of the first word that is no initial, and the one behind the last. */
  readonly words: readonly [number, number];
  readonly sort: PartOfName["sort"];
}

/**
 * What may be part of a name at a place: given name and patronymic; a surname with initials before it, Al-Sinov, which
 * may be one surname, alone, and with initials behind it.
 */
export function partSpansAt(context: TextContext, covered: ReadonlySet<number>, from: number): PartSpan[] {
  const { tokens, settings } = context;
  const { mostInitials } = settings;
  const isFreeInitial = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && isInitialToken(context.rules, token) && !covered.has(at);
  };
  let at = from;
  while (at - from < mostInitials && isFreeInitial(at) && tokens[at]?.gap === "space") at++;
  const first = tokens[at];
  if (first === undefined || !first.mayBeginName || covered.has(at) || isInitialToken(context.rules, first)) return [];
  // A capital after the hyphen tells it from Kremlin-appointed.
  const hyphenated = first.gap === "hyphen" && tokens[at + 1]?.capital === true && !covered.has(at + 1);
  const surnames = (hyphenated ? [at + 2, at + 1] : [at + 1]).map((end): PartSpan => {
    let to = end;
    const most = at === from ? end + mostInitials : end;
    while (to < most && tokens[to - 1]?.gap === "space" && isFreeInitial(to)) to++;
    const hasInitials = from < at || end < to;
    return { from, to, words: [at, end], sort: hasInitials ? "with-initials" : "surname" };
  });
  const isPatronymic = at === from && first.gap === "space" && !covered.has(at + 1) && isPatronymicAt(context, at + 1);
  return isPatronymic ? [{ from, to: at + 2, words: [at, at + 2], sort: "given-names" }, ...surnames] : surnames;
}

function isPatronymicAt({ tokens, rules, lemmatizer }: TextContext, at: number): boolean {
  const token: Token | undefined = tokens[at];
  if (token === undefined || !token.capital) return false;
  const words = [token.folded, ...lemmatizer.of(token).map(({ folded }) => folded)];
  return words.some((word) => endsLikePatronymic(read(rules.sounds, word)));
}
