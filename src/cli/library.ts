import type { ExtractOptions } from "../extract/extract.ts";
import type { Variant, VariantOptions } from "../romanize/variants.ts";
import type { EntityInput, Mention, Resolution, Resolver, ResolverOptions } from "../types.ts";

/** What the command line uses of the library; tests hand in a fake. */
export interface Library {
  createResolver(entities: Iterable<EntityInput>, options?: ResolverOptions): Resolver<EntityInput>;
  extract(resolver: Resolver<EntityInput>, text: string, options?: ExtractOptions): Mention<EntityInput>[];
  explain(of: Resolution<EntityInput>): string;
  variants(name: string, options?: VariantOptions): Variant[];
  /** Reads a folder of entity files, or one JSON file. */
  loadTable(path: string): readonly EntityInput[] | Promise<readonly EntityInput[]>;
  /** The tables that come with the package. */
  readonly builtIn: readonly EntityInput[];
  readonly version: string;
}
