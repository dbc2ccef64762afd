import { fold } from "../text/fold.ts";
import type { NameInput, NameKind } from "../types.ts";

/** What a name may say besides its text, language and kind. */
export type NameNotes = Pick<NameInput, "canonical" | "sources">;

/** Names of one entity, each once, in their order; what is empty is left out. */
export class NameList {
  readonly #names: Map<string, NameInput> = new Map();
  readonly #isOneEachSpelling: boolean;

  /** @param isOneEachSpelling whether names of several languages that are spelt alike are one */
  constructor(isOneEachSpelling = false) {
    this.#isOneEachSpelling = isOneEachSpelling;
  }

  add(text: string, lang?: string | undefined, kind?: NameKind | undefined, notes: NameNotes = {}): void {
    const trimmed = text.trim();
    if (trimmed === "") return;
    const key = this.#isOneEachSpelling ? fold(trimmed) || trimmed : `${lang ?? ""} ${kind ?? ""} ${trimmed}`;
    if (this.#names.has(key)) return;
    const ofLang = lang !== undefined && { lang };
    this.#names.set(key, { text: trimmed, ...ofLang, ...(kind !== undefined && { kind }), ...notes });
  }

  /** A name that says nothing but its text is a string. */
  get all(): readonly (string | NameInput)[] {
    return Array.from(this.#names.values(), (name) => (Object.keys(name).length === 1 ? name.text : name));
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }
}

/** A name of which the parts are known: the comma makes it sure which is the surname. */
export function joinedName(surname: string, given: string, patronymic = ""): string {
  const others = `${given.trim()} ${patronymic.trim()}`.trim();
  return others === "" ? surname.trim() : `${surname.trim()}, ${others}`;
}
