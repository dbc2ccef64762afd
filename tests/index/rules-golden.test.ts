import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import { WordCosts } from "../../src/match/word-cost.ts";
import { standsFor } from "../../src/name/initials.ts";
import { parts } from "../../src/name/roles.ts";
import { COSTS_VERSION, KEYS_VERSION } from "../../src/name/rules-hash.ts";
import { parsedIndexName, parsedQuery } from "../../src/name/token-groups.ts";
import { read } from "../../src/sound/read.ts";
import { skeletons } from "../../src/sound/skeleton.ts";
import { fold } from "../../src/text/fold.ts";
import type { EntityInput, EntityType } from "../../src/types.ts";
import { fixtureRules as rules } from "./rules-fixture/rules.ts";
import { faultOf, readGolden, writeGolden } from "./versioned-golden.ts";

// An index that was kept, or keys in a database, hold only as long as the code makes the same of the same rules. The
// rules here are those of a fixture, so that a new alias or weight changes nothing.

// One name for each thing that shapes keys.
const names: readonly (readonly [string, EntityType?])[] = [
  ["Руслан Габбасов"],
  ["Ruslan Gabbasov"],
  ["Николай Петрович Жуков"],
  ["Жукова Анна Ивановна"],
  ["И. П. Иванов"],
  ["ПУТИН Владимир"],
  ["Dr. Nikolai von Berg"],
  ["Mukhtar Al-Sinov"],
  ["Анна Кузнецова-Ли"],
  ["Абиш улы Нурлан"],
  ["Цахиагийн Дорж"],
  ["Elçin Cəfərov"],
  ["Ghani Cemal"],
  ["Wali Cemal"],
  ["Алиев Сиитан"],
  ["Chichikov Cyrc"],
  ["Cecic Chacha"],
  ["Dikxon Maria"],
  ["Юрий Ёлкин"],
  ["Алексей Ксенин"],
  ["محمد علي"],
  ["سلمان رسول"],
  ["Łucja Żabińska"],
  ["加巴索夫"],
  ["Республика Татарстан", "place"],
  ["Уфа", "place"],
  ["Район 12 и Мемориал", "organization"],
  ["ufa", "group"],
  ["Новозыбков", "place"],
  ["Невский район", "place"],
  ["Onegasee", "place"],
  ["ბურგასი", "place"],
  ["ООО Новый банк Заря", "organization"],
];
const entities = names.map(
  ([name, type], place): EntityInput => ({
    id: String(place).padStart(2, "0"),
    names: [name, `${name} ${name.split(" ")[0]}`],
    ...(type === undefined ? {} : { type }),
    ...(place === 5 ? { distinctFrom: ["03"] } : {}),
  }),
);
const { columns, tables } = buildIndex(rules, entities);

// Which words are forms of one given name is a matter of costs.
const OF_COSTS: ReadonlySet<string> = new Set([
  "givenNames",
  "givenNameStarts",
  "wordsByGivenName",
  "wordsByGivenNameStarts",
]);

const hashOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): string =>
  createHash("sha256")
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest("hex")
    .slice(0, 16);

const hashes = (isWanted: (column: string) => boolean) =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([column, values]) => (isWanted(column) ? [[column, hashOf(values)]] : [])),
  );

/** A name as it is taken apart: `given руслан RSLN`, a role in doubt with a question mark. */
function described(name: string, type: EntityType = "person"): string {
  const { parts: all, joined } = parsedIndexName(rules, parts(rules, name, type), type === "person");
  const alone = all.map(({ folded, sound, role, sure }) => `${role}${sure ? "" : "?"} ${folded} ${skeletons(sound)}`);
  return [...alone, ...joined.map(({ folded, sound }) => `joined ${folded} ${skeletons(sound)}`)].join("; ");
}

const keys = {
  names: Object.fromEntries(names.map(([name, type]) => [name, described(name, type)])),
  sounds: tables.symbols.map((symbol) => rules.sounds.symbols.keyOf(symbol)).join(" "),
  orthographies: tables.orthographies.map((orthography) => orthography.join("+")).join("; "),
  columns: hashes((column) => !OF_COSTS.has(column)),
};

// Pairs of words, of surnames unless patronymics.
const wordPairs = `
Габбасов Gabbasov|Габасов Gabbasov|Габбасов Gabasov|Габбасов Абасов|Жуков Joukov|Жукова Жуков|Жуков Жук|Петрович Петров|
Ghani Гани|Ёлкин Elkin|Юрий Yuri|Уфа Ufa|Яна Ана|Руслан Урслан|Иванов Сидоров|محمد Muhammad|علي Али|
Хабиров Gabirov|Berg Верг|Ильская Ильский|Шумский Шумски|Ли Лей|Ksenin Ксенин|Ильин Илин|Хасан Kasan|سلمن سلمان
`
  .replaceAll("\n", "")
  .split("|")
  .map((pair) => pair.split(" ") as [string, string]);
const namePairs = [
  ["Фаиль Ал Синов", "Mukhtar Al-Sinov"],
  ["Nikolai von Berg", "Микола Берг"],
  ["Микола Иванович Жуков", "Николай Янкович Жуков"],
  ["Цахиа Дорж", "Цахиагийн Дорж"],
  ["Ruslan Gabbasov", "Руслана Габасова"],
  ["Muhammad Ali", "محمد علي"],
  ["Эльчин Джафаров", "Elçin Cəfərov"],
  ["Nikolaj Berg", "Микола Берг"],
  ["Олег Иванович Жуков", "Oleg Ivanovich Zhukov"],
] as const;

const sound = (word: string) => read(rules.sounds, fold(word));
const finite = (cost: number): number | string => (Number.isFinite(cost) ? cost : "far");

/** The costs of each group of a query against each of a name that are not too far, and forms of one given name. */
function comparison(query: string, name: string): Record<string, number | string> {
  const [asked, known] = [
    parsedQuery(rules, parts(rules, query, "person"), true),
    parsedIndexName(rules, parts(rules, name, "person"), true),
  ];
  const costs = new WordCosts(rules.sounds);
  const found: Record<string, number | string> = {};
  for (const one of [...asked.single, ...asked.joined]) {
    for (const other of [...known.single, ...known.joined]) {
      const cost = costs.ofGroups(one, other);
      if (Number.isFinite(cost)) found[`${one.folded} ~ ${other.folded}`] = cost;
    }
  }
  for (const one of asked.parts)
    for (const other of known.parts)
      if (rules.givenNames.costOfOne(one, other) !== undefined)
        found[`${one.folded} = ${other.folded}`] = "one given name";
  return found;
}

const costs = {
  words: Object.fromEntries(
    wordPairs.map(([a, b]) => {
      const both = (["surname", "patronymic"] as const).map((kind) =>
        finite(rules.sounds.aligner.cost(sound(a), sound(b), 900, kind)),
      );
      return [`${a} ~ ${b}`, [...both, finite(new WordCosts(rules.sounds).aligned(sound(a), sound(b)))].join(", ")];
    }),
  ),
  names: Object.fromEntries(namePairs.map(([query, name]) => [`${query} ~ ${name}`, comparison(query, name)])),
  initials: Object.fromEntries(
    ["И Юрий", "Ю Юрий", "Ю Яна", "Е Yevgeni", "Ye Евгений", "Y Евгений", "Г Halina", "C Karl", "Д Джафар"].map(
      (pair) => {
        const [initial = "", name = ""] = pair.split(" ");
        return [pair, standsFor(rules.sounds, sound(initial).symbols, sound(name).symbols)];
      },
    ),
  ),
  columns: hashes((column) => OF_COSTS.has(column)),
};

const golden = [
  {
    file: { what: "The keys", constant: "KEYS_VERSION", path: "tests/index/keys.golden.json" },
    now: { version: KEYS_VERSION, results: keys },
  },
  {
    file: { what: "The costs", constant: "COSTS_VERSION", path: "tests/index/costs.golden.json" },
    now: { version: COSTS_VERSION, results: costs },
  },
];

// `npm run golden:rules` runs this file in the mode "golden".
if (import.meta.env.MODE === "golden") for (const { file, now } of golden) writeGolden(file, now);

test.each(golden)("$file.what are those of $file.constant", ({ file, now }) => {
  const before = readGolden(file);
  const fault = faultOf(file, now, before);
  expect(now.results, fault).toEqual(before.results);
  expect(fault).toBeUndefined();
});
