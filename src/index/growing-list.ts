/** A list of whole numbers below 2^32 that takes four bytes a number. */
export interface GrowingList {
  values: Uint32Array;
  length: number;
}

export function growingList(): GrowingList {
  return { values: new Uint32Array(64), length: 0 };
}

/** Adds a number at the end. */
export function push(list: GrowingList, value: number): void {
  if (list.length === list.values.length) {
    const wider = new Uint32Array(list.values.length * 2);
    wider.set(list.values);
    list.values = wider;
  }
  list.values[list.length++] = value;
}

/** Empties a list and leaves its room. */
export function clear(list: GrowingList): GrowingList {
  list.length = 0;
  return list;
}

/** The numbers, of use only until the list changes. */
export function view({ values, length }: GrowingList): Uint32Array {
  return values.subarray(0, length);
}

/** The numbers, without the room left for more. */
export function packed({ values, length }: GrowingList): Uint32Array {
  return values.slice(0, length);
}
