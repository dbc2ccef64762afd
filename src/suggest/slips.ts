import { CODED_LETTERS, LETTER_CODES } from "./prefix-table.ts";

/**
 * The beginnings of words, as values of letters, that somebody may have meant who made one slip in what was typed: a
 * letter put in, left out or exchanged, or two that changed places. Only as many letters as a code counts.
 */
export function slippedCodes(typed: readonly number[]): number[][] {
  const found: number[][] = [];
  const add = (codes: readonly number[]): void => {
    found.push(codes.slice(0, CODED_LETTERS));
  };
  const [before, from] = [(at: number) => typed.slice(0, at), (at: number) => typed.slice(at)];
  if (typed.length > CODED_LETTERS) add(typed);
  for (let at = 0; at < typed.length && at < CODED_LETTERS; at++) {
    add([...before(at), ...from(at + 1)]);
    if (at + 1 < typed.length) add([...before(at), typed[at + 1] as number, typed[at] as number, ...from(at + 2)]);
    for (let code = 1; code <= LETTER_CODES; code++) {
      add([...before(at), code, ...from(at + 1)]);
      add([...before(at), code, ...from(at)]);
    }
  }
  return found;
}

/** Whether a text begins with what was typed but for one slip. Linear in what was typed. */
export function beginsWithSlip(text: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && text[at] === typed[at]) at++;
  const rest = (from: number, to: number): boolean => text.startsWith(typed.slice(from), to);
  return (
    rest(at + 1, at + 1) ||
    rest(at, at + 1) ||
    rest(at + 1, at) ||
    (at + 1 < typed.length && text[at] === typed[at + 1] && text[at + 1] === typed[at] && rest(at + 2, at + 2))
  );
}
