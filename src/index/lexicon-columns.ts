import { hashOf, mixed } from "../base/hash.ts";
import type { Rules } from "../name/rules.ts";
import { alikeKeys } from "../sound/alike-keys.ts";
import { deletions, skeletons } from "../sound/skeleton.ts";
import type { Orthography } from "../sound/spelling.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { type Buckets, bucketEntries, bucketsOf, enter } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import { growingList, packed, push } from "./growing-list.ts";
import { DOUBLED, type IndexTables } from "./lexicon.ts";
import type { WordDraft } from "./lexicon-builder.ts";
import { packClass } from "./packed-classes.ts";

type TextColumns = Pick<Columns, "letters" | "letterStarts" | "wordsByText" | "wordsByTextStarts">;
type SoundColumns = Pick<Columns, "sounds" | "soundStarts" | "orthographies">;
type GivenNameColumns = Pick<Columns, "givenNames" | "givenNameStarts" | "wordsByGivenName" | "wordsByGivenNameStarts">;
type AlikeColumns = Pick<Columns, "wordsAlike" | "wordsAlikeStarts">;
type SkeletonColumns = Pick<
  Columns,
  "wordsBySkeleton" | "wordsBySkeletonStarts" | "skeletons" | "skeletonsByDeletion" | "skeletonsByDeletionStarts"
>;

/** The columns of words. */
export type LexiconColumns = TextColumns & SoundColumns & AlikeColumns & GivenNameColumns & SkeletonColumns;

/** Lays words out in columns. Time linear in their letters. */
export function lexiconColumns(
  rules: Rules,
  words: readonly WordDraft[],
): { readonly columns: LexiconColumns; readonly tables: IndexTables } {
  const { columns, tables } = soundColumns(words);
  return {
    columns: {
      ...textColumns(words),
      ...columns,
      ...alikeColumns(words),
      ...givenNameColumns(rules, words),
      ...skeletonColumns(rules, words),
    },
    tables,
  };
}

function textColumns(words: readonly WordDraft[]): TextColumns {
  const [letters, starts, byText] = [growingList(), growingList(), bucketEntries()];
  words.forEach(({ folded }, word) => {
    push(starts, letters.length);
    for (let at = 0; at < folded.length; at++) push(letters, folded.charCodeAt(at));
    enter(byText, hashOf(folded), word);
  });
  push(starts, letters.length);
  const found = bucketsOf(byText);
  return {
    letters: Uint16Array.from(packed(letters)),
    letterStarts: packed(starts),
    wordsByText: found.items,
    wordsByTextStarts: found.starts,
  };
}

function soundColumns(words: readonly WordDraft[]): { columns: SoundColumns; tables: IndexTables } {
  const [sounds, starts] = [growingList(), growingList()];
  const symbols = new Numbering<SymbolId>((symbol) => symbol);
  const orthographies = new Numbering<Orthography>((one) => one.join());
  const orthographyOf = new Uint16Array(words.length);
  words.forEach((draft, word) => {
    push(starts, sounds.length);
    draft.symbols.forEach((symbol, at) => {
      push(sounds, symbols.numberOf(symbol) | (draft.doubled[at] === true ? DOUBLED : 0));
    });
    orthographyOf[word] = orthographies.numberOf(draft.orthography);
  });
  push(starts, sounds.length);
  return {
    columns: { sounds: Uint16Array.from(packed(sounds)), soundStarts: packed(starts), orthographies: orthographyOf },
    tables: { symbols: symbols.values, orthographies: orthographies.values },
  };
}

function givenNameColumns({ givenNames }: Rules, words: readonly WordDraft[]): GivenNameColumns {
  const [classes, starts, byClass] = [growingList(), growingList(), bucketEntries()];
  words.forEach((draft, word) => {
    push(starts, classes.length);
    if (!draft.isGivenName) return;
    for (const [one, isShort] of [...givenNames.classesOf(draft.folded, draft)].sort(([a], [b]) => a - b)) {
      push(classes, packClass(one, isShort));
      enter(byClass, mixed(one), word);
    }
  });
  push(starts, classes.length);
  const found = bucketsOf(byClass);
  return {
    givenNames: Uint16Array.from(packed(classes)),
    givenNameStarts: packed(starts),
    wordsByGivenName: found.items,
    wordsByGivenNameStarts: found.starts,
  };
}

function alikeColumns(words: readonly WordDraft[]): AlikeColumns {
  const byKey = bucketEntries();
  words.forEach((draft, word) => {
    for (const key of alikeKeys(draft)) enter(byKey, key, word);
  });
  const found = bucketsOf(byKey);
  return { wordsAlike: found.items, wordsAlikeStarts: found.starts };
}

function skeletonColumns({ settings }: Rules, words: readonly WordDraft[]): SkeletonColumns {
  const byWord = bucketEntries();
  const distinct = new Set<string>();
  words.forEach((draft, word) => {
    const { whole } = draft.keys;
    for (const key of whole) enter(byWord, key, word);
    for (const skeleton of whole.length === 0 ? [] : skeletons(draft)) distinct.add(skeleton);
  });
  const all = [...distinct];
  const [found, shorter] = [bucketsOf(byWord), deletionsOf(settings.keys.deletions ? all : [])];
  return {
    wordsBySkeleton: found.items,
    wordsBySkeletonStarts: found.starts,
    skeletons: Uint32Array.from(all, hashOf),
    skeletonsByDeletion: shorter.items,
    skeletonsByDeletionStarts: shorter.starts,
  };
}

function deletionsOf(all: readonly string[]): Buckets {
  const entries = bucketEntries();
  all.forEach((skeleton, number) => {
    for (const shorter of new Set(deletions(skeleton))) enter(entries, hashOf(shorter), number);
  });
  return bucketsOf(entries);
}

/** Numbers values in the order in which they are met. */
class Numbering<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<unknown, number>();
  readonly #keyOf: (value: T) => unknown;

  constructor(keyOf: (value: T) => unknown) {
    this.#keyOf = keyOf;
  }

  numberOf(value: T): number {
    const key = this.#keyOf(value);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.values.length;
      this.values.push(value);
      this.#numbers.set(key, number);
    }
    return number;
  }
}
