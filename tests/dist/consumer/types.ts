import {
  blockingKeys,
  blockingKeysScheme,
  type Comparison,
  compareNames,
  createResolver,
  type Entity,
  type EntityInput,
  explain,
  extract,
  type Mention,
  type Resolution,
  type RomanizationInfo,
  romanizationSystems,
  romanize,
  suggest,
} from "allonym";
import { describeImport, type ImportedEntity, type ImportOptions, readEntities } from "allonym/import";
import { type ResolveAllOptions, resolveAll } from "allonym/node";
import { romanize as alone, info } from "allonym/romanization/bgnpcgn-rus-Cyrl-Latn-1947";
import { jsonApi, type ReconciliationOptions, reconciliation } from "allonym/serve";
import { bashkortostan } from "allonym/tables/bashkortostan";
import { russiaRegions } from "allonym/tables/russia-regions";

interface Customer extends EntityInput {
  readonly account: number;
}

const customers: Customer[] = [{ id: "1", names: ["Ruslan Gabbasov"], account: 7 }];
const resolver = createResolver(customers, { threshold: 0.5 });
const resolution: Resolution<Customer> = resolver.resolve("Ruslan Jabasov", { limit: 3, type: undefined });
if (resolution.status === "match") {
  const account: number = resolution.entity.account;
  console.log(account);
} else {
  const reason: string = resolution.reason;
  console.log(reason);
}
const mentions: Mention<Customer>[] = extract(resolver, "text");
const comparison: Comparison = compareNames("Alsinov", "Alsenov", { type: "person" });
const entities: readonly Entity[] = [...bashkortostan, ...russiaRegions];
const description: string | undefined = entities[0]?.description;
const account: number | undefined = suggest(resolver, "Rus")[0]?.entity.account;
const texts: string[] = [
  explain(resolution),
  explain(comparison),
  romanize("Уфа", "translit-js-ru"),
  alone("Уфа"),
  ...blockingKeys("Ufa"),
  ...romanizationSystems.map(({ id }) => id),
];
const system: RomanizationInfo = info;
const scheme: number = blockingKeysScheme;

const service: ReconciliationOptions = { name: "Staff", origins: ["*"], limits: { queries: 10 } };
const served: ((request: Request) => Promise<Response>)[] = [jsonApi(resolver), reconciliation(resolver, service)];

const options: ResolveAllOptions = { workers: 2, limit: undefined };
const answers: AsyncIterable<Resolution<Customer>> = resolveAll(["Ruslan Jabasov"], resolver, options);

// @ts-expect-error: a system alone takes the text only
alone("Уфа", "bgnpcgn-rus-Cyrl-Latn-1947");

// @ts-expect-error: an entity needs names
createResolver([{ id: "1" }]);

console.log(mentions, description, account, texts, system, scheme, answers, served);

async function readList(stream: ReadableStream<Uint8Array>, options: ImportOptions): Promise<ImportedEntity[]> {
  const reading = readEntities(stream, options);
  const list: ImportedEntity[] = [];
  for await (const entity of reading) list.push(entity);
  const field: unknown = list[0]?.["desk"];
  console.log(describeImport(reading.summary), field, createResolver(list).size);
  return list;
}
void readList(new Response("id;name").body as ReadableStream<Uint8Array>, { type: "person", names: ["name"] });
