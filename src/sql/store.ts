/**
 * What a store says of itself. One that was loaded to its end has one, written last.
 */
export interface StoreHeader {
  /** The version of the tables. */
  readonly format: number;
  /** The hashes of the rules by which names were taken apart, and of what spellings cost. */
  readonly keysRules: number;
  readonly costsRules: number;
  /** How many rows each table must have. */
  readonly entities: number;
  readonly forms: number;
  readonly words: number;
  readonly lists: number;
  /** How many items there are under the keys of each kind, by its number in {@link LIST_KINDS}. */
  readonly items: readonly number[];
  /** Whether any name is in a script without vowels, any that of persons, and any that of something else. */
  readonly hasAbjads: boolean;
  readonly hasPersons: boolean;
  readonly hasOthers: boolean;
}

/** How many rows were found in each table. */
export type StoreRows = Pick<StoreHeader, "entities" | "forms" | "words" | "lists">;

/** The first items under a key of a list, and how many there are. */
export interface ListRow {
  readonly key: number;
  readonly size: number;
  readonly items: ArrayLike<number>;
}

/** A name taken apart, and who bears it. */
export interface FormRow {
  readonly form: number;
  /** As `packName` makes them. */
  readonly flags: number;
  /** For each part the number of its word times 256, and what is known of the part, as `packPart` has it. */
  readonly parts: ArrayLike<number>;
  /** The entities that list it, ascending. */
  readonly entities: ArrayLike<number>;
  /** For each of them the place of the name among its names, times 8, and the flags of `packEntity`. */
  readonly places: ArrayLike<number>;
}

/** A folded word as the traditions of a name read it. */
export interface WordRow {
  readonly word: number;
  readonly folded: string;
  /** Ids of traditions with commas between them; none if it is read by itself. */
  readonly orthography: string;
  /** How many entities bear it, and how many forms hold it. */
  readonly bearers: number;
  readonly forms: number;
  /** Whether it is a given name somewhere. */
  readonly given: boolean;
}

/** An entity as JSON. */
export interface EntityRow {
  readonly entity: number;
  readonly document: string;
}

/**
 * Where the rows of an index are: a database, or several. A store only gives rows; what they mean for a name is judged
 * here. Rows that are not there are left out of an answer; what cannot be asked at all is an error, never a part of an
 * answer.
 */
export interface Store {
  /** How messages call it. */
  readonly name: string;
  /** What it says of itself, if it was loaded to its end. */
  header(): Promise<StoreHeader | undefined>;
  /** How many rows there are, counted. */
  rows(): Promise<StoreRows>;
  /** Up to `most` items of each list. */
  lists(keys: readonly number[], most: number): Promise<readonly ListRow[]>;
  forms(forms: readonly number[]): Promise<readonly FormRow[]>;
  words(words: readonly number[]): Promise<readonly WordRow[]>;
  entities(entities: readonly number[]): Promise<readonly EntityRow[]>;
}

/** The version of the tables. */
export const STORE_FORMAT = 1;
