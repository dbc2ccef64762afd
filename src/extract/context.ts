import type { Rules } from "../name/rules.ts";
import type { Settings } from "../settings.ts";
import { languagesOf, type TextLanguages } from "./languages.ts";
import { Lemmatizer } from "./lemmatizer.ts";
import { type Token, tokens } from "./tokens.ts";

/** A text as all stages see it. */
export interface TextContext {
  readonly rules: Rules;
  readonly settings: Settings["extract"];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly languages: TextLanguages;
  readonly lemmatizer: Lemmatizer;
}

/** Splits a text into words and tells its languages. */
export function contextOf(rules: Rules, text: string): TextContext {
  const settings = rules.settings.extract;
  const all = tokens(rules, text);
  const languages = languagesOf(all, settings);
  return { rules, settings, text, tokens: all, languages, lemmatizer: new Lemmatizer(text, languages.all, settings) };
}
