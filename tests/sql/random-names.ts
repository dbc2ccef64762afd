import fc from "fast-check";
import type { EntityInput, EntityType, Resolution } from "../../src/types.ts";

// Tables and queries of few words, so that names meet: namesakes, spellings in many scripts, entities that are declared
// distinct, names of persons, places and bodies.

const GIVEN = [
  ...["Иван", "Ivan", "Саша", "Александр", "Alexander", "Ольга", "Olha", "Николай", "Mykola", "Фаиль", "Fail", "Файыл"],
  ...["Elçin", "Цахиагийн", "محمد", "გიორგი", "Արամ", "דוד", "И.", "A."],
];
const SURNAMES = [
  ...["Габбасов", "Gabbasov", "Jabasov", "Аббасов", "Габасова", "Ghabbasov", "Иванов", "Иванова", "Ivanoff", "Iwanow"],
  ...["Шевченко", "Schewtschenko", "Хабиров", "Khabirov", "Jabirov", "Cəfərov", "Элбэгдорж", "Al-Sinov", "Алсынов"],
  ...["عباسوف", "აბაშიძე", "Սարգսյան", "כהן", "Łukaszewicz", "Müller-Иванов", "Пупов", "Попов", "Popow"],
];
const PATRONYMICS = ["", "", "Иванович", "Ivanovich", "Николаевна", "Шайхулович", "уулу"];
const PLACES = [
  ...[
    "Лугодольская область",
    "obwód łuhodolski",
    "Лугодол",
    "Нижний Новгород",
    "Новгород",
    "Verkhniy Novgorod",
    "Харків",
  ],
  ...["Харьков", "Kharkiv", "რუსთავი", "Ново-Огарёво", "Novo Ogaryovo", "река Белая", "Белая", "7 Ноября"],
];
const BODIES = [
  ...["ООО «Ромашка»", "Romashka LLC", "ПАО Газпром", "Gazprom", "Московский государственный университет", "МГУ"],
  ...["Банк Россия", "Bank Rossiya", "Partia Peremoha", "Завод № 7"],
];
const ODD = ["?!", "__proto__", "\ud800", "名前", "\u0000x", "Ия", "a", "É\u0301\u0301", "ﬁ ﬂ", "😀 Иван", "ъь"];

const person = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES), fc.constantFrom(...PATRONYMICS), fc.nat(3))
  .map(([given, surname, patronymic, layout]) => {
    const parts = [[surname, given, patronymic], [given, patronymic, surname], [given, surname], [surname]][
      layout
    ] as string[];
    return parts.filter((part) => part !== "").join(" ");
  });

const NAMES: Readonly<Record<EntityType, fc.Arbitrary<string>>> = {
  person: fc.oneof({ weight: 20, arbitrary: person }, { weight: 1, arbitrary: fc.constantFrom(...ODD) }),
  place: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PLACES) }, { weight: 1, arbitrary: person }),
  organization: fc.oneof(fc.constantFrom(...BODIES), fc.constantFrom(...PLACES)),
  group: fc.oneof(fc.constantFrom("татары", "Tatars", "башкиры", "Bashkirs"), fc.constantFrom(...BODIES)),
};

const id = fc.oneof(
  { weight: 8, arbitrary: fc.nat(400).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("__proto__", "\ud83d\ude00", "\uffff", "\ud800", "\ue000", "\u0000", "'; --"),
  },
);

const entity = fc
  .constantFrom<EntityType>("person", "person", "person", "person", "place", "organization", "group")
  .chain((type) =>
    fc.record({
      id,
      names: fc.array(NAMES[type], { minLength: 1, maxLength: 4 }),
      type: fc.constant(type),
      distinctFrom: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(id, { maxLength: 4 }) },
      ),
    }),
  );

const personsOf = (name: fc.Arbitrary<string>, minLength: number): fc.Arbitrary<readonly EntityInput[]> =>
  fc
    .array(name, { minLength, maxLength: 80, size: "max" })
    .map((all) => all.map((one, at): EntityInput => ({ id: `p${at}`, names: [one] })));

const namesakes = fc.constantFrom("Иванов Иван", "Иванов Иван Иванович", "Ivan Ivanov", "Попов Иван");

/** Some entities: of all types, persons alone, or hardly anybody but namesakes. */
export const entities: fc.Arbitrary<readonly EntityInput[]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.uniqueArray(entity, { selector: (one) => one.id, minLength: 1, maxLength: 60, size: "max" }),
  },
  { weight: 2, arbitrary: personsOf(NAMES.person, 1) },
  { weight: 2, arbitrary: personsOf(namesakes, 40) },
);

const WAYS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.split(" ").reverse().join(" "),
  (name) => name.split(" ")[0] ?? "",
  (name) => name.slice(0, 3) + name.slice(4),
  (name) => name.replace(/(?<=.)[бвгдклмнрстbdgklmnrst]/u, ""),
  (name) => name.replace(/ (\S)\S+/u, " $1."),
  (name) => name.replace(/(\S{4})(\S)/u, "$1 $2"),
  (name) => name.toUpperCase(),
  (name) => `${name} Иванович`,
];

/** What is asked: a name, most often one that is spelt or put otherwise. */
export const query: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: NAMES.person },
      namesakes,
      fc.constantFrom(...ODD),
      NAMES.place,
      NAMES.organization,
      NAMES.group,
    ),
    fc.constantFrom(...WAYS),
  )
  .map(([name, way]) => way(name));

/** How it is asked. */
export const question: fc.Arbitrary<{
  readonly type: EntityType | undefined;
  readonly limit: number | undefined;
  readonly threshold: number | undefined;
}> = fc.record({
  type: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom<EntityType>("person", "place", "organization", "group") },
  ),
  limit: fc.constantFrom(undefined, undefined, 1, 3, 30),
  threshold: fc.constantFrom(undefined, undefined, 0.2, 0.95),
});

/** An answer as JSON: status, reason, entities, names, scores and evidence. */
export function shown(answer: Resolution<EntityInput>): string {
  return JSON.stringify(answer);
}
