import { mixed } from "../base/hash.ts";
import { allonymError } from "../errors.ts";
import type { EntityRow, FormRow, ListRow, Store, StoreHeader, StoreRows, WordRow } from "./store.ts";
import { incomplete } from "./store-errors.ts";

/** In which of so many stores the row of a key or number is. */
export function shardOf(key: number, shards: number): number {
  return mixed((key % 2 ** 32) ^ Math.imul(Math.floor(key / 2 ** 32), 0x9e3779b1)) % shards;
}

/**
 * Several stores as one: each has the rows whose key or number falls to it. They are asked side by side; if one of them
 * gives no answer there is none.
 *
 * @param stores in the order in which {@link loadShards} filled them
 * @throws `invalid-option`
 */
export function shardedStore(stores: readonly Store[]): Store {
  if (stores.length > 0) return new ShardedStore([...stores]);
  const hint = "Give the stores that loadShards filled.";
  throw allonymError("invalid-option", "there are no stores", { path: "stores", hint });
}

class ShardedStore implements Store {
  readonly name: string;
  readonly #stores: readonly Store[];

  constructor(stores: readonly Store[]) {
    this.#stores = stores;
    this.name = stores.map(({ name }) => name).join(" + ");
  }

  /** All say of the whole what was loaded, and must say the same. */
  async header(): Promise<StoreHeader | undefined> {
    const headers = await Promise.all(this.#stores.map((store) => store.header()));
    const [first] = headers;
    for (const [at, header] of headers.entries()) {
      if (header === undefined) return undefined;
      if (JSON.stringify(header) !== JSON.stringify(first))
        throw incomplete((this.#stores[at] as Store).name, "it is of another load than the first of the stores");
    }
    return first;
  }

  async rows(): Promise<StoreRows> {
    const all = await Promise.all(this.#stores.map((store) => store.rows()));
    const sum = (table: keyof StoreRows): number => all.reduce((total, rows) => total + rows[table], 0);
    return { entities: sum("entities"), forms: sum("forms"), words: sum("words"), lists: sum("lists") };
  }

  lists(keys: readonly number[], most: number): Promise<readonly ListRow[]> {
    return this.#ask(keys, (store, own) => store.lists(own, most));
  }

  forms(forms: readonly number[]): Promise<readonly FormRow[]> {
    return this.#ask(forms, (store, own) => store.forms(own));
  }

  words(words: readonly number[]): Promise<readonly WordRow[]> {
    return this.#ask(words, (store, own) => store.words(own));
  }

  entities(entities: readonly number[]): Promise<readonly EntityRow[]> {
    return this.#ask(entities, (store, own) => store.entities(own));
  }

  async #ask<Row>(
    keys: readonly number[],
    ask: (store: Store, keys: readonly number[]) => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const own: number[][] = this.#stores.map(() => []);
    for (const key of keys) own[shardOf(key, own.length)]?.push(key);
    const asked = this.#stores.flatMap((store, at) => {
      const some = own[at] ?? [];
      return some.length === 0 ? [] : [ask(store, some)];
    });
    return (await Promise.all(asked)).flat();
  }
}
