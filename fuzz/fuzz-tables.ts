import { Arguments } from "./arguments.ts";
import type { Weighted } from "./call.ts";
import type { Library } from "./library.ts";

/** Each table is a list of entities: some of it is made a resolver, which is asked. */
export function tableFuzzers({ tables }: Library): Readonly<Record<string, Weighted>> {
  return Object.fromEntries(Object.keys(tables).map((name) => [name, fuzzerOf(name)]));
}

function fuzzerOf(table: string): Weighted {
  return {
    weight: 1,
    make: (random, library) => {
      const given = new Arguments(random, library);
      const entities = library.tables[table] ?? [];
      const some = random.times(5, () => random.of(entities));
      const query = given.name();
      return { size: given.size, run: () => library.index.createResolver(some).resolve(query) };
    },
  };
}
