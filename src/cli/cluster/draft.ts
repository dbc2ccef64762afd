import type { Cluster } from "../../cluster/cluster.ts";
import type { ClusterMember } from "../../cluster/member.ts";
import type { EntityType } from "../../types.ts";
import { jsonLine } from "../json-line.ts";
import { cell } from "../width.ts";

/** A draft as people read it: its name, and below it what else is in it and what may be. */
export function draftText({ name, members, doubtful }: Cluster): string {
  const others = members.filter(({ text }) => text !== name).map((one) => lineOf(" ", one));
  const doubts = doubtful.map((one) => lineOf("?", one));
  return `${[harmless(name), ...others, ...doubts].join("\n")}\n`;
}

function lineOf(mark: string, { text, score }: ClusterMember): string {
  return `${mark} ${harmless(text)}  ${score.toFixed(2)}`;
}

function harmless(text: string): string {
  return cell(text, Number.POSITIVE_INFINITY);
}

/**
 * A draft as a line of JSON: an entity as `--table` takes it, with the lines on which its names stand, and the names
 * that may belong to it too.
 */
export function draftLine(
  { name, members, doubtful }: Cluster,
  number: number,
  lines: readonly number[],
  type: EntityType | undefined,
): string {
  const linesOf = ({ places }: ClusterMember): number[] => places.map((place) => lines[place] as number);
  const names = members.map(({ text }) => (text === name ? { text, canonical: true } : { text }));
  const draft = {
    id: `draft-${number}`,
    ...(type !== undefined && { type }),
    names,
    lines: members.flatMap(linesOf).sort((a, b) => a - b),
    ...(doubtful.length > 0 && {
      doubtful: doubtful.map((one) => ({ text: one.text, score: one.score, lines: linesOf(one) })),
    }),
  };
  return jsonLine(draft);
}
