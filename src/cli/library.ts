import type { ExtractOptions } from "../extract/extract.ts";
import type { Variant, VariantOptions } from "../romanize/variants.ts";
import type { Suggestion, SuggestOptions } from "../suggest/suggest.ts";
import type { EntityInput, Mention, Resolution, Resolver, ResolverOptions } from "../types.ts";
import type { Input } from "./io.ts";
import type { LoadedTable, TableReading } from "./own-table.ts";
import type { TableSession } from "./resolver-for.ts";
import type { Where } from "./serve/listen.ts";
import type { Service } from "./serve/service.ts";

/** What is there at once, or when it has been loaded. */
type Awaitable<T> = T | Promise<T>;

/** What the commands that share their options use of the library, each loaded when it is used; tests hand in a fake. */
export interface Library {
  createResolver(entities: Iterable<EntityInput>, options?: ResolverOptions): Awaitable<Resolver<EntityInput>>;
  /** The entities of the tables that come with the package. */
  builtIn(): Awaitable<readonly EntityInput[]>;
  /** Their resolver. */
  builtInResolver(options: ResolverOptions): Awaitable<Resolver<EntityInput>>;
  extract(resolver: Resolver<EntityInput>, text: string, options?: ExtractOptions): Awaitable<Mention<EntityInput>[]>;
  explain(of: Resolution<EntityInput>): Awaitable<string>;
  variants(name: string, options?: VariantOptions): Awaitable<Variant[]>;
  suggest(
    resolver: Resolver<EntityInput>,
    prefix: string,
    options?: SuggestOptions,
  ): Awaitable<Suggestion<EntityInput>[]>;
  /** Reads a folder of entity files, a file of any kind that is known, or standard input for `-`. */
  loadTable(path: string, reading: TableReading, stdin: Input): Promise<LoadedTable>;
  /** The resolver of the tables of a call, made so that this thread can do something else meanwhile. */
  loadApart(session: Omit<TableSession, "library">): Promise<Resolver<EntityInput>>;
  /** Answers requests until a signal says that it is enough. */
  listen(service: Service, where: Where): Promise<void>;
  readonly version: string;
}
