import type { Columns } from "./columns.ts";
import type { DistinctLists } from "./distinct-lists.ts";
import { ordered } from "./ordered.ts";
import { leadingPart, type PackedPart, withWord, wordOf } from "./packed-parts.ts";

export type NameColumns = Pick<Columns, "distinctParts" | "distinctStarts" | "distinctFlags">;

/** Parts the flags from the packed parts of each name, and gives words their last numbers. */
export function partsAndFlags({ values, starts, size }: DistinctLists, wordNumbers: Uint32Array): NameColumns {
  const parts = new Uint32Array(values.length - size);
  const partStarts = new Uint32Array(size + 1);
  const flags = new Uint8Array(size);
  for (let name = 0; name < size; name++) {
    const [start, end] = [starts.values[name] as number, (starts.values[name + 1] as number) - 1];
    for (let at = start; at < end; at++) {
      const part = values.values[at] as PackedPart;
      parts[at - name] = withWord(part, wordNumbers[wordOf(part)] as number);
    }
    partStarts[name + 1] = end - name;
    flags[name] = values.values[end] as number;
  }
  return { distinctParts: parts, distinctStarts: partStarts, distinctFlags: flags };
}

/** Names by their surnames, or what else tells them from others, then by all their parts. */
export function orderOf({ distinctParts: parts, distinctStarts: starts, distinctFlags }: NameColumns): Uint32Array {
  const keys = new Uint32Array(distinctFlags.length);
  for (let name = 0; name < keys.length; name++) {
    const of = parts.subarray(starts[name], starts[name + 1]);
    const one = of[leadingPart(of)];
    // Far apart, as the order looks at the upper bits of a key first.
    keys[name] = one === undefined ? 0 : one & ~0xff;
  }
  return ordered(keys, (a, b) => {
    const [ends, otherEnds] = [starts[a + 1] as number, starts[b + 1] as number];
    let [at, other] = [starts[a] as number, starts[b] as number];
    for (; at < ends && other < otherEnds; at++, other++)
      if (parts[at] !== parts[other]) return (parts[at] as number) - (parts[other] as number);
    return ends - at - (otherEnds - other) || (distinctFlags[a] as number) - (distinctFlags[b] as number);
  });
}

export function inOrder(
  { distinctParts, distinctStarts, distinctFlags }: NameColumns,
  order: Uint32Array,
): NameColumns {
  const parts = new Uint32Array(distinctParts.length);
  const starts = new Uint32Array(order.length + 1);
  for (let name = 0; name < order.length; name++) {
    const met = order[name] as number;
    const [start, end] = [distinctStarts[met] as number, distinctStarts[met + 1] as number];
    const at = starts[name] as number;
    for (let part = start; part < end; part++) parts[at + part - start] = distinctParts[part] as PackedPart;
    starts[name + 1] = at + end - start;
  }
  return {
    distinctParts: parts,
    distinctStarts: starts,
    distinctFlags: Uint8Array.from(order, (met) => distinctFlags[met] as number),
  };
}
