const allonym = require("allonym");
const { readEntities } = require("allonym/import");
const manifest = require("allonym/package.json");
const { info, romanize: alone } = require("allonym/romanization/bgnpcgn-rus-Cyrl-Latn-1947");
const { romanize: packaged } = require("allonym/romanization/translit-js-ru");
const { bashkortostan } = require("allonym/tables/bashkortostan");
const { russiaRegions } = require("allonym/tables/russia-regions");

async function main() {
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
}

main();
