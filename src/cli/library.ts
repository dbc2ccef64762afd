import type { ExtractOptions } from "../extract/extract.ts";
import type { Variant, VariantOptions } from "../romanize/variants.ts";
import type { EntityInput, Mention, Resolution, Resolver, ResolverOptions } from "../types.ts";
import type { LoadedTable, TableReading } from "./own-table.ts";

/** What the command line uses of the library; tests hand in a fake. */
export interface Library {
  createResolver(entities: Iterable<EntityInput>, options?: ResolverOptions): Resolver<EntityInput>;
  extract(resolver: Resolver<EntityInput>, text: string, options?: ExtractOptions): Mention<EntityInput>[];
  explain(of: Resolution<EntityInput>): string;
  variants(name: string, options?: VariantOptions): Variant[];
  /** Reads a folder of entity files, or a file of any kind that is known. */
  loadTable(path: string, reading: TableReading): Promise<LoadedTable>;
  /** The tables that come with the package. */
  readonly builtIn: readonly EntityInput[];
  readonly version: string;
}
