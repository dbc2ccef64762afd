import files from "gather:languages";
import { allonymError, show } from "../errors.ts";

/** A language written in Cyrillic: a file of data/languages. */
export interface CyrillicLanguage {
  /** BCP 47. */
  readonly language: string;
  /** Its small letters. */
  readonly alphabet: string;
  /** Letter groups that names of no other language with these letters have. */
  readonly shows?: readonly string[];
  /** For each letter that Russian lacks, the nearest Russian one. */
  readonly russian?: Readonly<Record<string, string>>;
}

const LANGUAGES: ReadonlyMap<string, CyrillicLanguage> = /* @__PURE__ */ new Map(
  (files as readonly CyrillicLanguage[]).map((file) => [file.language, file]),
);

// Of languages that have all letters of a name, the first is taken: those with the most names in the press.
const COMMONEST = ["ru", "uk", "be", "bg", "sr", "mk", "tt", "kk", "ba"];

/** The language of a code. Throws `invalid-option`. */
export function languageOfCode(code: unknown): CyrillicLanguage {
  const language = LANGUAGES.get(code as string);
  if (language !== undefined) return language;
  throw allonymError("invalid-option", `${show(code)} is no language written in Cyrillic that is known`, {
    path: "options.language",
    hint: `Give one of ${[...LANGUAGES.keys()].join(", ")}.`,
  });
}

/**
 * The code of the commonest language whose alphabet has the letters of a text, unless a letter group shows another one:
 * ськ is Ukrainian. Russian if no language has all letters.
 */
export function languageOf(text: string): string {
  const small = text.toLowerCase();
  const letters = new Set(small.match(/[\u0400-\u052f]/g));
  const fitting = [...COMMONEST, ...LANGUAGES.keys()]
    .map(languageOfCode)
    .filter(({ alphabet }) => [...letters].every((letter) => alphabet.includes(letter)));
  const shown = fitting.find(({ shows = [] }) => shows.some((group) => small.includes(group)));
  return (shown ?? fitting[0])?.language ?? "ru";
}
