import { nameInput, typeOf } from "../base/entity.ts";
import { hashOf, mixed } from "../base/hash.ts";
import { eachOf } from "../base/lists.ts";
import { LexiconBuilder, type WordDraft } from "../index/lexicon-builder.ts";
import { packEntity } from "../index/name-index.ts";
import { NamesBuilder } from "../index/names-builder.ts";
import { leadingPart } from "../index/packed-parts.ts";
import { type Rules, usualRules } from "../name/rules.ts";
import { checkEntity } from "../resolver/check-entity.ts";
import { alikeKeys } from "../sound/alike-keys.ts";
import { deletions, skeletons } from "../sound/skeleton.ts";
import type { EntityInput } from "../types.ts";
import { sortable } from "./sortable.ts";
import type { LoadedTable, SqlValue } from "./tables.ts";

/** Rows for one of the tables that names are loaded into; values in the order of its columns. */
export interface TableRows {
  readonly table: LoadedTable;
  readonly rows: readonly (readonly SqlValue[])[];
}

/** Names that are taken apart together: words that they share are read once. More take more memory. */
const CHUNK = 100_000;
/** What a part has beside its word. */
const PART_FLAGS = 256;

/**
 * The rows of entities, for the tables that {@link schema} makes: a stream that never holds more than some ten thousand
 * entities. {@link finish} makes an index of them.
 *
 * @throws what {@link createResolver} throws for an entity, while it is read
 */
export async function* tableRows(
  entities: Iterable<EntityInput> | AsyncIterable<EntityInput>,
): AsyncGenerator<TableRows, void, undefined> {
  const rules = usualRules();
  let place = 0;
  let chunk = new Chunk(rules, 0, 0);
  for await (const entity of eachOf(entities, "entities")) {
    checkEntity(entity, place);
    chunk.add(entity, place++);
    if (chunk.names < CHUNK) continue;
    yield* chunk.rows();
    chunk = new Chunk(rules, chunk.endOfForms, chunk.endOfWords);
  }
  yield* chunk.rows();
}

/** Some entities, their names taken apart. */
class Chunk {
  names = 0;
  readonly #rules: Rules;
  readonly #lexicon: LexiconBuilder;
  readonly #builder: NamesBuilder;
  /** The numbers of the first form and of the first word. */
  readonly #firstForm: number;
  readonly #firstWord: number;
  readonly #entities: SqlValue[][] = [];
  readonly #distinct: SqlValue[][] = [];
  readonly #names: SqlValue[][] = [];

  constructor(rules: Rules, firstForm: number, firstWord: number) {
    this.#rules = rules;
    this.#lexicon = new LexiconBuilder(rules.sounds);
    this.#builder = new NamesBuilder(rules, this.#lexicon);
    this.#firstForm = firstForm;
    this.#firstWord = firstWord;
  }

  get endOfForms(): number {
    return this.#firstForm + this.#builder.size;
  }

  get endOfWords(): number {
    return this.#firstWord + this.#lexicon.words.length;
  }

  add(entity: EntityInput, sequence: number): void {
    const type = typeOf(entity);
    let hasVowelledName = false;
    entity.names.forEach((name, place) => {
      const { distinct, isAbjad } = this.#builder.add(nameInput(name).text, type);
      hasVowelledName ||= !isAbjad;
      this.#names.push([sequence, place, this.#firstForm + distinct]);
    });
    this.names += entity.names.length;
    this.#entities.push([sequence, sortable(entity.id), packEntity(type, hasVowelledName), JSON.stringify(entity)]);
    for (const other of entity.distinctFrom ?? []) this.#distinct.push([sequence, sortable(other)]);
  }

  *rows(): Generator<TableRows> {
    yield { table: "loaded_entities", rows: this.#entities };
    yield { table: "loaded_distinct", rows: this.#distinct };
    yield { table: "loaded_names", rows: this.#names };
    yield { table: "loaded_forms", rows: this.#formRows() };
    yield { table: "loaded_words", rows: this.#lexicon.words.map((word) => this.#wordRow(word)) };
    yield { table: "loaded_skeletons", rows: this.#skeletonRows() };
  }

  #formRows(): SqlValue[][] {
    const rows: SqlValue[][] = [];
    this.#builder.each(({ parts, flags, text, pairs }) => {
      const all = Array.from(parts, (part) => this.#firstWord * PART_FLAGS + part);
      rows.push([this.#firstForm + rows.length, flags, leadingPart(parts) + 1, text, all.join(), pairs.join()]);
    });
    return rows;
  }

  #wordRow(word: WordDraft): SqlValue[] {
    const { whole } = word.keys;
    const classes = word.isGivenName ? [...this.#rules.givenNames.classesOf(word.folded, word).keys()] : [];
    return [
      this.#firstWord + word.number,
      sortable(word.folded),
      word.orthography.join(),
      word.isGivenName && classes.length > 0,
      whole[0] ?? 0,
      whole.length === 0 ? "" : skeletons(word).join(),
      whole.join(),
      alikeKeys(word).join(),
      classes.map(mixed).join(),
    ];
  }

  #skeletonRows(): SqlValue[][] {
    const all = new Set(this.#lexicon.words.flatMap((word) => (word.keys.whole.length === 0 ? [] : skeletons(word))));
    const { deletions: areKept } = this.#rules.settings.keys;
    return [...all].map((skeleton) => {
      const shorter = areKept ? [...new Set(deletions(skeleton))].map(hashOf) : [];
      return [skeleton, hashOf(skeleton), shorter.join()];
    });
  }
}
