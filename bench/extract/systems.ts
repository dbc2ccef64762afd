import AhoCorasick from "modern-ahocorasick";
import { createResolver, type EntityInput, extract } from "../../src/index.ts";

/** A mention that a system finds. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Finds entities in a text. */
export type System = (text: string) => Hit[];

export function allonym(entities: readonly EntityInput[]): System {
  const resolver = createResolver(entities);
  return (text) =>
    extract(resolver, text).flatMap(({ start, end, resolution }) =>
      resolution.status === "match" ? [{ start, end, id: resolution.entity.id }] : [],
    );
}

/** A plain scan for all names as they are listed, whole words, the longest first. */
export function aliasScan(entities: readonly EntityInput[]): System {
  const scan = new AhoCorasick(aliasesOf(entities));
  return (text) => hitsOf(scan, text);
}

/** The same line by line: on a whole text the scan takes time by the square of the length. */
export function aliasScanByLine(entities: readonly EntityInput[]): System {
  const scan = new AhoCorasick(aliasesOf(entities));
  return (text) => {
    const hits: Hit[] = [];
    let offset = 0;
    for (const line of text.split("\n")) {
      for (const { start, end, id } of hitsOf(scan, line)) hits.push({ start: start + offset, end: end + offset, id });
      offset += line.length + 1;
    }
    return hits;
  };
}

interface Alias {
  readonly pattern: string;
  readonly data: string;
}

function aliasesOf(entities: readonly EntityInput[]): Alias[] {
  return entities.flatMap(({ id, names }) =>
    names.map((name) => ({ pattern: typeof name === "string" ? name : name.text, data: id })),
  );
}

function hitsOf(scan: AhoCorasick<string>, text: string): Hit[] {
  return scan
    .search(text, { strategy: "leftmost-longest", wholeWord: true })
    .map(({ start, end, data }) => ({ start, end, id: data ?? "" }));
}
