import type { EntityInput, Mention, Resolver } from "../../src/index.ts";
import type { Copy } from "./copy.ts";
import type { Pair } from "./differences.ts";
import { plainComparison, plainMention, plainResolution } from "./plain.ts";
import type { Text } from "./questions.ts";

type AnyResolver = Resolver<EntityInput>;

/** What two resolvers answer to the same queries. */
export function* resolved(old: AnyResolver, now: AnyResolver, queries: readonly string[]): Generator<Pair> {
  for (const query of queries)
    yield { asked: query, old: plainResolution(old.resolve(query)), new: plainResolution(now.resolve(query)) };
}

/** How alike two copies find each name and the next one. */
export function* compared(old: Copy, now: Copy, names: readonly string[]): Generator<Pair> {
  for (const [at, next] of names.slice(1).entries()) {
    const name = names[at] ?? "";
    const comparison = ({ library }: Copy): object => plainComparison(library.compareNames(name, next));
    yield { asked: `${name}, ${next}`, old: comparison(old), new: comparison(now) };
  }
}

/** The mentions that two copies find in texts, by where they start. */
export function* extracted(old: Copy, now: Copy, texts: readonly Text[], unknown: boolean): Generator<Pair> {
  const [readOld, readNew] = [readerOf(old, unknown), readerOf(now, unknown)];
  for (const { file, text } of texts) {
    const [oldMentions, newMentions] = [readOld(text), readNew(text)];
    const starts = new Set([...oldMentions.keys(), ...newMentions.keys()]);
    for (const start of [...starts].sort((a, b) => a - b))
      yield { asked: `${file}:${start}`, old: oldMentions.get(start), new: newMentions.get(start) };
  }
}

function readerOf({ library, table }: Copy, unknown: boolean): (text: string) => Map<number, object> {
  const resolver = library.createResolver(table);
  const plain = (mention: Mention<EntityInput>): [number, object] => [mention.start, plainMention(mention)];
  return (text) => new Map(library.extract(resolver, text, { unknown }).map(plain));
}
