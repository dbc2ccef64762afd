export { type DuckDbAppender, type DuckDbConnection, type DuckDbResult, duckdbStore } from "./duckdb-store.ts";
export { finish } from "./finish.ts";
export { loadDuckdb } from "./load-duckdb.ts";
export { type TableRows, tableRows } from "./rows.ts";
export type { EntityRow, FormRow, ListRow, Store, StoreHeader, StoreRows, WordRow } from "./store.ts";
export { openResolver, type StoredEntity, type StoreResolveOptions, type StoreResolver } from "./store-resolver.ts";
export { type Dialect, type LoadedTable, type SchemaOptions, type SqlValue, schema } from "./tables.ts";
