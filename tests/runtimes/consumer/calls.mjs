// The smoke test: a call of every function that the package exports, and what it gives. What the functions know of names
// is tested elsewhere; here they only have to be there, and to run. A row is [call, expected].

const PEOPLE = [
  { id: "rg", names: ["Руслан Габбасов"] },
  { id: "ufa", type: "place", names: ["Уфа"] },
];

const CSV = "id;name\n7;Жанна Щукина\n8;\n";

/** The rows of each entry, given what the entries export. All but `node` run everywhere. */
function rowsOf({ allonym, imports, system, packageSystem, serve, bashkortostan, russiaRegions, node }) {
  const { createResolver, restoreResolver, serialize } = allonym;
  const resolver = createResolver(PEOPLE);
  return {
    allonym: {
      blockingKeys: [
        () => allonym.blockingKeys("Щукин").some((key) => allonym.blockingKeys("Shchukin").includes(key)),
        true,
      ],
      AllonymError: [() => new Error("no") instanceof allonym.AllonymError, false],
      blockingKeysScheme: [() => typeof allonym.blockingKeysScheme, "number"],
      cluster: [() => allonym.cluster(["Руслан Габбасов", "Ruslan Gabbasov", "Радий Хабиров"]).length, 2],
      compareNames: [() => allonym.compareNames("Руслан Габбасов", "Ruslan Jabasov").same, true],
      createResolver: [() => resolver.resolve("Ruslan Jabasov").entity?.id, "rg"],
      deromanize: [() => allonym.deromanize("Shchukin", { language: "ru" })[0]?.text, "Щукин"],
      evaluate: [() => allonym.evaluate(resolver, [{ query: "Ruslan Jabasov", id: "rg" }]).first, 1],
      explain: [() => allonym.explain(resolver.resolve("Ruslan Jabasov")).includes("Руслан Габбасов"), true],
      extract: [() => allonym.extract(resolver, "Then Ruslan Gabbasov spoke.").map(textOf), ["Ruslan Gabbasov"]],
      identifySystems: [
        () => allonym.identifySystems("Ûŝenko", "Ющенко"),
        ["gost-rus-Cyrl-Latn-7.79-2000-2002", "iso-rus-Cyrl-Latn-9-1995"],
      ],
      resolveInflected: [() => allonym.resolveInflected(resolver, "Руслана Габбасова").entity?.id, "rg"],
      restoreResolver: [() => restoreResolver(serialize(resolver), PEOPLE).resolve("Ruslan Jabasov").entity?.id, "rg"],
      romanizationSystems: [() => allonym.romanizationSystems.some(({ id }) => id === system.info.id), true],
      romanize: [() => allonym.romanize("Уфа", "translit-js-ru"), "Ufa"],
      serialize: [() => serialize(resolver) instanceof Uint8Array, true],
      suggest: [() => allonym.suggest(resolver, "Rusl")[0]?.entity.id, "rg"],
      variants: [() => allonym.variants("Щукин").map(textOf).includes("Shchukin"), true],
    },
    "allonym/import": {
      describeExport: [() => described(imports), "CSV; 2 entities"],
      describeImport: [async () => imports.describeImport((await read(imports)).summary).includes("2 records"), true],
      detectFormat: [() => imports.detectFormat(CSV), "csv"],
      readEntities: [async () => (await read(imports)).entities, [{ id: "7", names: ["Жанна Щукина"] }]],
      readRows: [
        async () => (await all(imports.readRows(CSV))).map(({ cells }) => cells.get("name")),
        ["Жанна Щукина", ""],
      ],
      writeEntities: [
        async () => (await all(imports.writeEntities(PEOPLE, { format: "csv" }))).join("").includes("Габбасов"),
        true,
      ],
    },
    "allonym/romanization/bgnpcgn-rus-Cyrl-Latn-1947": {
      info: [() => system.info.id, "bgnpcgn-rus-Cyrl-Latn-1947"],
      romanize: [() => system.romanize("Щукин"), "Shchukin"],
    },
    "allonym/romanization/translit-js-ru": {
      info: [() => packageSystem.info.id, "translit-js-ru"],
      romanize: [() => packageSystem.romanize("Уфа"), "Ufa"],
    },
    "allonym/serve": {
      jsonApi: [async () => (await asked(serve.jsonApi(resolver), "/resolve", '"Ruslan Jabasov"')).id, "rg"],
      reconciliation: [async () => (await asked(serve.reconciliation(resolver), "/reconcile")).versions, ["0.2"]],
    },
    "allonym/tables/bashkortostan": {
      bashkortostan: [
        () => createResolver(bashkortostan.bashkortostan).resolve("Ruslan Jabasov").entity?.id,
        "ruslan-gabbasov",
      ],
    },
    "allonym/tables/russia-regions": {
      // Two tables have some entities in common, which must be the same objects.
      russiaRegions: [
        () =>
          createResolver([...bashkortostan.bashkortostan, ...russiaRegions.russiaRegions]).resolve("Kursk Oblast")
            .entity?.id,
        "kursk-oblast",
      ],
    },
    ...(node && {
      "allonym/node": {
        extractStream: [
          async () => (await all(node.extractStream(["Письмо Руслана Габ", "басова."], resolver))).map(textOf),
          ["Руслана Габбасова"],
        ],
        // More names than one worker takes at once.
        resolveAll: [
          async () => {
            const names = Array.from({ length: 600 }, (_, at) => (at % 2 === 0 ? "Ruslan Jabasov" : "Radi Khabirov"));
            const answers = await all(node.resolveAll(names, resolver, { workers: 2 }));
            return answers.slice(-2).map(({ status }) => status);
          },
          ["match", "none"],
        ],
      },
    }),
  };
}

/** Makes all the calls, and gives their number and what went wrong, a line each. */
export async function smoke(entries) {
  const exported = {
    allonym: entries.allonym,
    "allonym/import": entries.imports,
    "allonym/romanization/bgnpcgn-rus-Cyrl-Latn-1947": entries.system,
    "allonym/romanization/translit-js-ru": entries.packageSystem,
    "allonym/serve": entries.serve,
    "allonym/tables/bashkortostan": entries.bashkortostan,
    "allonym/tables/russia-regions": entries.russiaRegions,
    ...(entries.node && { "allonym/node": entries.node }),
  };
  const faults = [];
  let calls = 0;
  for (const [entry, rows] of Object.entries(rowsOf(entries))) {
    for (const name of new Set([...Object.keys(exported[entry]), ...Object.keys(rows)])) {
      const fault = await faultOf(rows[name]);
      calls++;
      if (fault !== undefined) faults.push(`${entry} ${name}: ${fault}`);
    }
  }
  return { calls, faults };
}

async function faultOf(row) {
  if (row === undefined) return "no call of it is among the smoke tests";
  const [call, expected] = row;
  try {
    const [given, wanted] = [JSON.stringify(await call()), JSON.stringify(expected)];
    return given === wanted ? undefined : `gives ${given} instead of ${wanted}`;
  } catch (error) {
    return `throws ${error?.stack ?? error}`;
  }
}

/** What a service answers, GET or with a body of JSON. */
async function asked(answer, path, body) {
  const init = body === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body };
  return (await answer(new Request(`http://localhost${path}`, init))).json();
}

async function read({ readEntities }) {
  const reading = readEntities(CSV);
  const entities = await all(reading);
  return { entities, summary: reading.summary };
}

async function described({ describeExport, writeEntities }) {
  const writing = writeEntities(PEOPLE, { format: "csv" });
  await all(writing);
  return describeExport(writing.summary);
}

async function all(source) {
  const items = [];
  for await (const item of source) items.push(item);
  return items;
}

const textOf = ({ text }) => text;
