import type { GivenNameClass } from "../name/given-names.ts";

/** A class of given names that a word is of, and whether it is only a short form there, in 16 bits. */
type PackedClass = number;

export function packClass(one: GivenNameClass, isShort: boolean): PackedClass {
  return (one << 1) | Number(isShort);
}

export function classIn(packed: PackedClass): GivenNameClass {
  return packed >> 1;
}

export function isShortIn(packed: PackedClass): boolean {
  return (packed & 1) === 1;
}
