import { createContext } from "preact";
import { useContext } from "preact/hooks";
import english from "./en.json";

export type Language = "en" | "ru";
export type Key = keyof typeof english;
type Word = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
type Values = Readonly<Record<string, string | number>>;

/** The interface in one language. */
export interface Words {
  readonly language: Language;
  /** A word with values in its braces; `count` chooses between the forms of a plural. */
  t(key: Key, values?: Values): string;
  number(value: number): string;
  /** A probability; one that is not certain is never shown as 0 or 100. */
  percent(probability: number): string;
  /** A reason for a change of letters, of which the library speaks English. */
  tradition(english: string): string;
  /** The name of a language by its BCP 47 code. */
  languageName(code: string): string;
}

interface WordFile {
  readonly words: Readonly<Record<string, Word>>;
  readonly traditions: Readonly<Record<string, string>>;
}

export function wordsOf(language: Language, { words, traditions }: WordFile): Words {
  const plural = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  const names = new Intl.DisplayNames(language, { type: "language" });
  const t = (key: Key, values: Values = {}): string => {
    const word = words[key] ?? key;
    const count = values["count"];
    const form = typeof word === "string" ? word : formOf(word, plural.select(Number(count)));
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? format.format(value) : value;
    });
  };
  return {
    language,
    t,
    number: (value) => format.format(value),
    percent: (probability) => {
      if (probability > 0.99) return t("percent.over");
      if (probability < 0.01) return t("percent.under");
      return t("percent.value", { percent: Math.round(probability * 100) });
    },
    tradition: (text) => traditions[text] ?? text,
    languageName: (code) => names.of(code) ?? code,
  };
}

function formOf(forms: Exclude<Word, string>, rule: Intl.LDMLPluralRule): string {
  return forms[rule] ?? forms.other ?? "";
}

export const ENGLISH: Words = wordsOf("en", { words: english, traditions: {} });

/** Russian words are loaded when somebody reads Russian. */
export async function loadWords(language: Language): Promise<Words> {
  return language === "en" ? ENGLISH : wordsOf(language, (await import("./ru.json")).default);
}

export const WordsContext = createContext(ENGLISH);

export function useWords(): Words {
  return useContext(WordsContext);
}
