/** A name of a line in a data file. */
export interface WrittenName {
  readonly name: string;
  readonly script: string;
  readonly lang?: string | undefined;
}

/** A line of figures.jsonl or of a resolve-*.jsonl: one bearer, its names, and which of them the index holds. */
export interface Bearer {
  readonly id: string;
  readonly names: readonly WrittenName[];
  readonly canonical: number;
}

/** The words of a name, in small letters and without marks. */
export function wordsOf(name: string): string[] {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.split(/[\s.,]+/u).filter((word) => word !== "");
}

/** The same for names that differ in no more than case, marks, punctuation and order. */
export function nameKey(name: string): string {
  return wordsOf(name).sort().join(" ");
}

// In Cyrillic only: in Latin a Serbian surname ends like that as well.
const PATRONYMIC = /(ович|евич|ьич|овна|евна|ична)$/u;

/** Whether a folded word is a patronymic by its ending. */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}

/**
 * A key for each two words of a name. Two names that share one are the same given name and surname, and may be one
 * person; a patronymic is no such word, since thousands share it with a given name.
 */
export function pairKeys(name: string): string[] {
  const telling = wordsOf(name).filter((word) => word.length > 1 && !isPatronymic(word));
  return telling.flatMap((word, index) => telling.slice(index + 1).map((other) => [word, other].sort().join(" ")));
}
