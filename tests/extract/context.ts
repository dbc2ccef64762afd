import { contextOf as contextByRules, type TextContext } from "../../src/extract/context.ts";
import { usualRules } from "../../src/name/rules.ts";

/** A text by the rules of the package. */
export function contextOf(text: string): TextContext {
  return contextByRules(usualRules(), text);
}
