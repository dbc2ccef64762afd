import { readdirSync, readFileSync } from "node:fs";

type Spellings = Readonly<Record<string, string | readonly string[]>>;

/** A file of data/traditions as people edit it. */
export interface EditedTradition {
  readonly id: string;
  readonly label: string;
  readonly script: "Latin" | "Cyrillic";
  readonly like?: string;
  /** Only rules that others share have none. */
  readonly share?: number;
  readonly letters: Spellings;
  readonly languages?: Readonly<Record<string, Spellings>>;
  readonly samples?: readonly (readonly [language: string, name: string, spelling: string])[];
}

interface EditedLanguage {
  readonly language: string;
  readonly alphabet: string;
}

/** Every file of data/traditions, by its name. */
export const traditionFiles = filesOf<EditedTradition>("data/traditions");

/** Every file of data/languages, by its name. */
export const languageFiles = filesOf<EditedLanguage>("data/languages");

function filesOf<File>(folder: string): ReadonlyMap<string, File> {
  const names = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return new Map(names.sort().map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))]));
}
