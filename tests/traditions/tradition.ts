/** A way of spelling; a row is a spelling, and the one of {@link people} whom it names. */
export interface Tradition {
  readonly title: string;
  readonly rows: readonly (readonly [spelling: string, name: string])[];
}
