import { settings } from "../settings.ts";
import type { Evidence, Span, Step } from "../types.ts";

/** The texts that evidence points into, where they are known. */
export interface Texts {
  readonly query?: string | undefined;
  readonly name?: string | undefined;
}

/** A clause for each piece of evidence that a reader needs; `alike` if the two are the same as a whole. */
export function reasons(
  evidence: readonly Evidence[],
  texts: Texts,
  alike = "it is a listed name, letter for letter",
): string[] {
  const whole = evidence.find((one) => one.kind === "exact" && isWhole(one, texts));
  if (whole !== undefined) return [alike];
  return evidence.flatMap((one) => reason(one, texts) ?? []);
}

function reason(evidence: Evidence, texts: Texts): string | undefined {
  const asked = part(texts.query, evidence.query, "a part");
  const known = part(texts.name, evidence.name, "a part");
  switch (evidence.kind) {
    case "exact":
      return `${asked} is the same`;
    case "sound":
      return `${asked} sounds like ${known}${changes(evidence.steps)}`;
    case "edit":
      return `${asked} can be a spelling of ${known}${changes(evidence.steps)}`;
    case "given-name":
      return `${asked} and ${known} are forms of one given name`;
    case "initial":
      return `${asked} fits ${known} as an initial`;
    case "kind-word":
      return `${asked} says what it is, as ${known} does`;
    case "legal-form":
      if (isEmpty(evidence.query)) return `${known} is a legal form`;
      return isEmpty(evidence.name) ? `${asked} is a legal form` : `${asked} and ${known} are legal forms`;
    case "modifier":
      return `${asked} stands for ${known}`;
    case "adjective":
      return adjective(asked, known, evidence.steps);
    case "abbreviation":
      return `${asked} can be the first letters of the name`;
    case "missing":
      return isEmpty(evidence.query) ? `${known} is left out` : `${asked} has no counterpart`;
    case "contradicted":
      return isEmpty(evidence.name) ? `${asked} is a name of its own` : `${asked} speaks against ${known}`;
    case "rarity":
      if (Math.abs(evidence.weight) < settings.explain.notable) return undefined;
      return `${asked} is a ${evidence.weight > 0 ? "rare" : "common"} name here`;
  }
}

/** Says which of the two is a form of the other: the last step adds or takes off its ending. */
function adjective(asked: string, known: string, steps: readonly Step[] = []): string {
  const last = steps.at(-1);
  if (last === undefined) return `${asked} and ${known} name one place in two languages`;
  const isAsked = last.to.length >= last.from.length;
  const what = last.tradition === "genitive" ? "a genitive" : "an adjective";
  return isAsked ? `${asked} is ${what} of ${known}` : `${known} is ${what} of ${asked}`;
}

function changes(steps: readonly Step[] = []): string {
  if (steps.length === 0) return "";
  return ` (${steps.map(change).join("; ")})`;
}

function change({ from, to, tradition }: Step): string {
  if (to === "") return `${from} lost: ${tradition}`;
  return from === "" ? `${to} added: ${tradition}` : `${from} written ${to}: ${tradition}`;
}

function part(text: string | undefined, span: Span, unknown: string): string {
  return text === undefined || isEmpty(span) ? unknown : `“${text.slice(...span)}”`;
}

function isEmpty([start, end]: Span): boolean {
  return start === end;
}

function isWhole({ query, name }: Evidence, texts: Texts): boolean {
  return spans(query, texts.query) && spans(name, texts.name);
}

/** Whether a span holds all words of a text. */
function spans([start, end]: Span, text: string | undefined): boolean {
  return text !== undefined && end > start && text.slice(0, start).trim() === "" && text.slice(end).trim() === "";
}
