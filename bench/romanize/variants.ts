import { variants } from "../../src/romanize/variants.ts";
import { share, table } from "../markdown.ts";
import type { Bearer } from "../names.ts";
import { type PartPair, partPairs } from "./part-pairs.ts";

/** Numbers of variants within which a spelling is looked for. */
const AMONG = [5, 20, 50] as const;

/** How many Latin spellings of parts of Cyrillic names are among the first variants of the part. */
export function variantsReport(
  sets: readonly { readonly name: string; readonly bearers: readonly Bearer[] }[],
): string {
  const rows = sets.map(({ name, bearers }) => {
    const pairs = partPairs(bearers);
    const ranks = ranksOf(pairs);
    const parts = new Set(pairs.map(({ part }) => part)).size;
    return [
      name,
      String(parts),
      String(pairs.length),
      ...AMONG.map((most) => share(ranks.filter((rank) => rank < most).length / pairs.length)),
    ];
  });
  return table(["set", "parts", "Latin spellings", ...AMONG.map((most) => `among the first ${most}`)], rows);
}

/** The spellings that are not among the first variants, for whoever mends the traditions. */
export function missedVariants(bearers: readonly Bearer[]): string[] {
  const pairs = partPairs(bearers);
  return ranksOf(pairs).flatMap((rank, at) => (rank === Infinity ? [`${pairs[at]?.part}\t${pairs[at]?.latin}`] : []));
}

function ranksOf(pairs: readonly PartPair[]): number[] {
  const limit = Math.max(...AMONG);
  const known = new Map<string, string[]>();
  return pairs.map(({ part, latin }) => {
    const spellings = known.get(part) ?? variants(part, { limit }).map(({ text }) => text);
    known.set(part, spellings);
    const rank = spellings.indexOf(latin);
    return rank < 0 ? Infinity : rank;
  });
}
