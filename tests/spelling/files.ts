import { readdirSync, readFileSync } from "node:fs";

/** A file of data/spelling, as a contributor writes it. */
export interface SpellingFile {
  readonly path: string;
  readonly id: string;
  readonly label: string;
  readonly script: string;
  readonly cost?: number;
  readonly costs?: Readonly<Record<string, number>>;
  readonly onlyShown?: readonly string[];
  readonly syllables?: unknown;
  /** Short letter groups that hardly any other tradition has. */
  readonly shows?: readonly string[];
  readonly letters: Readonly<Record<string, string | readonly string[]>>;
  readonly samples: readonly (readonly [word: string, reading: string])[];
}

interface SoundsFile {
  readonly sounds: Readonly<Record<string, { readonly kind: string; readonly plain?: string }>>;
  readonly confusions: readonly { readonly sounds: readonly [string, string] }[];
}

const FOLDER = "data/spelling";
const json = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"));

export const sounds: SoundsFile = json("sounds.json");

export const spellings: readonly SpellingFile[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json") && file !== "sounds.json")
  .sort()
  .map((file) => ({ path: `${FOLDER}/${file}`, ...json(file) }));

/** A letter group without the signs for what stands beside it: `_`, `V`, `C`. */
export function bare(key: string): string {
  return key.replace(/^[_VC]|[_VC]$/g, "");
}

/** The readings of a rule, each as a list of sounds. */
export function readings(rule: string | readonly string[]): readonly (readonly string[])[] {
  return [rule].flat().map((reading) => reading.split(" "));
}
