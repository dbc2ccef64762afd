import { test } from "vitest";
import { read } from "../src/sound/read.ts";
import { meaningOf } from "../src/sound/symbols.ts";
import { createResolver, extract, compareNames } from "../src/index.ts";
import { bashkortostan } from "../src/tables/bashkortostan.ts";
test("p", () => {
  console.log(JSON.stringify(meaningOf(read("jabasov").symbols[0]!)), bashkortostan.length);
  const r=createResolver([{id:"a",names:["Руслан Габбасов"]}]);
  console.log(extract(r,"See [Ruslan Jabasov](https://x.org/Ruslan-Gabbasov) and https://x.org/Ruslan-Gabbasov. R. Gabbasov left.").map(m=>m.text+" "+m.resolution.status));
  const s=createResolver([{id:"a",names:["Иван Петров"],sharedWith:["b"]},{id:"b",names:["Иван Петров"],sharedWith:["a"]}]);
  const x=s.resolve("Иван Петров"); console.log(x.status,(x as any).reason);
  for (const [a,b] of [["Aidar Safin","Айнур Сафин"],["Николай Иванович Попов","Николай Петрович Попов"],["Mykola Azarov","Николай Азаров"]]) {const y=compareNames(a!,b!);console.log(a,b,y.same,y.score, y.evidence.map(e=>e.kind));}
});
