import type { RomanizationId } from "./romanization-id.ts";

/** What is known of a romanization system. */
export interface RomanizationInfo {
  /** The id to give to `romanize`. */
  readonly id: RomanizationId;
  /** Who set it. */
  readonly authority: string;
  /** BCP 47 of the language that it romanizes. */
  readonly language: string;
  readonly year: number;
  /** Where it is written down. */
  readonly source: string;
}

/** What writes a text by one system. */
export type Romanizer = (text: string) => string;

/** A system as its file in data/romanization holds it. */
export interface SystemFile extends RomanizationInfo {
  /** Letter groups and what is written for them; data/schema/romanization.json says how. */
  readonly letters: Readonly<Record<string, string>>;
  /** Capitals that are not those of Unicode: i becomes İ. */
  readonly capitals?: Readonly<Record<string, string>>;
}

/** What is known of a system, without its rules. */
export function infoOf({ id, authority, language, year, source }: RomanizationInfo): RomanizationInfo {
  return Object.freeze({ id, authority, language, year, source });
}
