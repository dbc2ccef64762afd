import type { Settings } from "../settings.ts";
import { type InflectedLanguage, languages } from "./inflection.ts";
import type { Token } from "./tokens.ts";

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly InflectedLanguage[]> = /* @__PURE__ */ languagesByWord();

function languagesByWord(): Map<string, InflectedLanguage[]> {
  const byWord = new Map<string, InflectedLanguage[]>();
  for (const language of languages) {
    for (const word of language.common) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [language]);
      else known.push(language);
    }
  }
  return byWord;
}

/** The languages that a text may be in. */
export interface TextLanguages {
  readonly all: readonly InflectedLanguage[];
  /** All nouns have capitals, so that these show no names. */
  readonly capitalNouns: boolean;
  /** Their commonest words and prepositions, which may begin a sentence. */
  readonly commonWords: ReadonlySet<string>;
}

/**
 * The languages that a text may be in, by its smallest words: of each script those with the most of these, and all that
 * come near them. A text without any may be in all languages of its script.
 */
export function languagesOf(tokens: readonly Token[], { languageShare }: Settings["extract"]): TextLanguages {
  const counts = new Map<InflectedLanguage, number>();
  for (const { folded } of tokens)
    for (const language of LANGUAGES_OF_WORD.get(folded) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const count = (language: InflectedLanguage): number => counts.get(language) ?? 0;
  const most = (script: InflectedLanguage["script"]): number =>
    Math.max(...languages.filter((one) => one.script === script).map(count));
  const all = languages.filter((language) => count(language) * languageShare >= most(language.script));
  return {
    all,
    capitalNouns: all.some((one) => one.capitalNouns && count(one) > 0 && count(one) === most(one.script)),
    commonWords: new Set(all.flatMap(({ common, prepositions }) => [...common, ...prepositions])),
  };
}
