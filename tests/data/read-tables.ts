import { type Checked, checkData } from "../../build/check-data/check-data.ts";
import { readSources } from "../../build/check-data/read-sources.ts";
import { createResolver } from "../../src/index.ts";
import type { Source } from "../../src/tables/data-file.ts";
import { type EntityRecord, entitiesOf } from "../../src/tables/record.ts";
import type { MakeResolver } from "../../src/tables/rules/check.ts";

/** Every file of data/. */
export const sources: readonly Source[] = readSources(".");

/** Resolvers of the library as it is now. */
export const makeResolver: MakeResolver = (entities) => {
  const resolver = createResolver(entities);
  return (query) => resolver.resolve(query);
};

/** What `npm run check:data` finds, format and golden file aside. */
export const checked: Checked = await checkData(sources, async () => makeResolver);

/** The entities in use of all tables. */
export const entities: readonly EntityRecord[] = entitiesOf(checked.records);
