import * as allonym from "allonym";
import { readEntities } from "allonym/import";
import manifest from "allonym/package.json" with { type: "json" };
import { romanize as alone, info } from "allonym/romanization/bgnpcgn-rus-Cyrl-Latn-1947";
import { romanize as packaged } from "allonym/romanization/translit-js-ru";
import { bashkortostan } from "allonym/tables/bashkortostan";
import { russiaRegions } from "allonym/tables/russia-regions";

const imported = [];
for await (const entity of readEntities("id;name\n7;Жанна Щукина\n")) imported.push(entity);

const resolver = allonym.createResolver(bashkortostan);
console.log(
  JSON.stringify({
    version: manifest.version,
    exports: Object.keys(allonym).sort(),
    size: resolver.size,
    inBoth: bashkortostan.filter((entity) => russiaRegions.includes(entity)).map(({ id }) => id),
    ofBoth: allonym.createResolver([...bashkortostan, ...russiaRegions]).resolve("Kursk Oblast").entity?.id,
    resolved: resolver.resolve("Ruslan Gabbasov").entity?.id,
    mentions: allonym.extract(resolver, "Then Ruslan Gabbasov spoke.").map(({ text }) => text),
    suggested: allonym.suggest(resolver, "Rusl")[0]?.entity.id,
    romanized: allonym.romanize("Уфа", "translit-js-ru"),
    imported,
    alone: [info.id, alone("Щукин"), packaged("Уфа")],
  }),
);
