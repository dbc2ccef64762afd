import { COLUMNS, type ColumnName, type Columns } from "../index/columns.ts";

type Kind = (typeof COLUMNS)[ColumnName];

const ARRAYS = { Uint8: Uint8Array, Uint16: Uint16Array, Uint32: Uint32Array } as const;
const FIRST = 64;

/** Columns that grow at their ends. Behind what was added they have room, in which there is nothing to read. */
export class GrowingColumns {
  /** The object stays; the arrays in it give way to longer ones. */
  readonly columns: Columns;
  readonly #arrays = eachColumn((name) => arrayOf(COLUMNS[name], FIRST));
  readonly #lengths = eachColumn(() => 0);

  constructor() {
    this.columns = this.#arrays as unknown as Columns;
  }

  lengthOf(name: ColumnName): number {
    return this.#lengths[name];
  }

  push(name: ColumnName, value: number): void {
    const at = this.#lengths[name]++;
    if (at === this.#arrays[name].length) {
      const longer = arrayOf(COLUMNS[name], 2 * at);
      longer.set(this.#arrays[name]);
      this.#arrays[name] = longer;
    }
    this.#arrays[name][at] = value;
  }
}

function arrayOf(kind: Kind, length: number): Uint8Array | Uint16Array | Uint32Array {
  return new ARRAYS[kind](length);
}

function eachColumn<Value>(make: (name: ColumnName) => Value): Record<ColumnName, Value> {
  const names = Object.keys(COLUMNS) as ColumnName[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<ColumnName, Value>;
}
