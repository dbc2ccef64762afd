import type { Spelling } from "../match/word-cost.ts";
import type { WordKeys } from "./word-keys.ts";

/** What has been found out about the sounds of a word. All fields are there from the start: objects of one shape are faster. */
export class Found {
  /** Its endings that have a counterpart, by their numbers. */
  surname: readonly number[] | undefined = undefined;
  patronymic: readonly number[] | undefined = undefined;
  /** The classes of given names that it is a form of, and those that its father's name is if it is a patronymic. */
  givenNames: ReadonlySet<number> | undefined = undefined;
  fathers: ReadonlySet<number> | undefined = undefined;
  /** Whether it ends like a patronymic, surely like a surname, or perhaps like one. */
  patronymicEnding: boolean | undefined = undefined;
  strongEnding: boolean | undefined = undefined;
  weakEnding: boolean | undefined = undefined;
  /** The names of which it may be the genitive. */
  names: readonly Spelling[] | undefined = undefined;
  /** The hashed keys by which it is found. */
  keys: WordKeys | undefined = undefined;
}
