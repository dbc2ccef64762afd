import { file } from "../base/gathered.ts";

/** How surely a word is a patronymic: no surname ends so, some do, or some bear it for a surname. */
export type PatronymicForm = "feminine" | "masculine" | "either";

interface PatronymicFormsFile {
  readonly patronymicForms: Readonly<Record<PatronymicForm, readonly string[]>>;
}

interface Ending {
  readonly letters: string;
  readonly form: PatronymicForm;
}

/** Endings by which patronymics of the former Soviet Union are told from South Slavic surnames, which sound so too. */
export class PatronymicForms {
  /** By their last two letters, which hardly any other word has. */
  readonly #endings = new Map<string, Ending[]>();

  constructor(grammar: readonly unknown[]) {
    const { patronymicForms } = file<PatronymicFormsFile>(grammar, "patronymicForms");
    for (const form of ["feminine", "masculine", "either"] as const)
      for (const letters of patronymicForms[form]) {
        const last = letters.slice(-2);
        this.#endings.set(last, [...(this.#endings.get(last) ?? []), { letters, form }]);
      }
  }

  /** The form of a folded word, if it is one of a patronymic. */
  of(word: string): PatronymicForm | undefined {
    const endings = this.#endings.get(word.slice(-2));
    return endings?.find(({ letters }) => word.length > SHORTEST && word.endsWith(letters))?.form;
  }
}

// Илич is one; Ович may be anything.
const SHORTEST = 4;
