import { expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { openResolver } from "../../src/sql/store-resolver.ts";
import { storeOf, tablesOf } from "./index-store.ts";
import { makeCrowd } from "../resolver/crowd.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";

const flat = (x: any) => JSON.stringify([x.status, x.reason, x.truncated, x.candidates.map((c: any) => [c.entity.id, c.name.text, c.score, c.evidence])]);
test("equal", async () => {
  const names = makeCrowd(3000, [], []);
  const entities = [...bashkortostan, ...names.map((n, i) => ({ id: `c${i}`, names: [n] }))];
  const memory = createResolver(entities);
  const stored = await openResolver(storeOf(tablesOf(entities)));
  const queries = [...bashkortostan.flatMap(e => e.names.map(n => typeof n === "string" ? n : n.text)), ...names.slice(0, 800), ...names.slice(0, 300).map(n => n.slice(1)), ...names.slice(0,300).map(n => n.slice(0, 4) + n.slice(5)), ...names.slice(0,300).map(n => n.split(" ")[0]!)];
  let t = Date.now();
  const a = queries.map(q => memory.resolve(q)); console.log(queries.length, Date.now() - t); t = Date.now();
  const b = []; for await (const x of stored.resolveAll(queries)) b.push(x); console.log(Date.now() - t);
  let differ = 0;
  queries.forEach((q, i) => { if (flat(a[i]) !== flat(b[i])) { if (differ++ < 3) console.log(q, flat(a[i]).slice(0, 600), "\n", flat(b[i]).slice(0, 600)); } });
  expect(differ).toBe(0);
}, 60000);
