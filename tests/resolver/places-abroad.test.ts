import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";

const PLACES = [
  "Челябинск",
  "Саратов",
  "Сарапул",
  "Кишинёв",
  "Славутич",
  "Сынжерей",
  "Пущино",
  "Череповец",
  "Харьков",
  "Орёл",
  "Бургас",
  "Львов",
  "Иркутск",
  "Кисловодск",
  "Борисполь",
  "Ровно",
  "Константиновск",
  "Серов",
  "Саров",
  "Чехов",
  "Златоуст",
  "Ловеч",
  "Геленджик",
  "Севастополь",
  "Смоленск",
  "Тетово",
  "Вологда",
  "Волгоград",
  "Мариуполь",
  "Андижан",
  "Дмитров",
  "Дмитровск",
];

const resolver = createResolver(PLACES.map((name) => ({ id: name, type: "place" as const, names: [name] })));

describe("a place is found by its name in another language", () => {
  test.each([
    ["Hungarian sz, cs", "Cseljabinszk", "Челябинск"],
    ["Hungarian sz", "Szaratov", "Саратов"],
    ["Romanian ș, ă", "Chișinău", "Кишинёв"],
    ["Romanian -ci", "Slavutîci", "Славутич"],
    ["Romanian ge", "Sîngerei", "Сынжерей"],
    ["Catalan tx", "Txeliàbinsk", "Челябинск"],
    ["Catalan sx", "Púsxino", "Пущино"],
    ["Esperanto ĉ and -o", "Ĉerepoveco", "Череповец"],
    ["Latvian -a", "Čerepoveca", "Череповец"],
    ["Lithuanian -as", "Čeliabinskas", "Челябинск"],
    ["Lithuanian io before v", "Kišiniovas", "Кишинёв"],
    ["Georgian -ი", "ბურგასი", "Бургас"],
    ["Georgian იო", "კიშინიოვი", "Кишинёв"],
    ["Polish -ów", "Lwów", "Львов"],
    ["Polish ck", "Irkuck", "Иркутск"],
    ["Polish dz", "Kisłowodzk", "Кисловодск"],
    ["Ukrainian -ів", "Харків", "Харьков"],
    ["Ukrainian -піль", "Бориспіль", "Борисполь"],
    ["Ukrainian і", "Рівне", "Ровно"],
    ["Belarusian а and ц", "Канстанцінаўск", "Константиновск"],
    ["Belarusian дз", "Дзмітраў", "Дмитров"],
    ["Estonian hh", "Tšehhov", "Чехов"],
    ["ou that is two sounds", "Zlatoust", "Златоуст"],
    ["French oou", "Zlatooust", "Златоуст"],
    ["Spanish j", "Chéjov", "Чехов"],
    ["Greek ς for ч", "Λόβετς", "Ловеч"],
    ["Greek τζ", "Γκελεντζίκ", "Геленджик"],
    ["Greek -ούπολη", "Σεβαστούπολη", "Севастополь"],
    ["Hebrew, two letters with a vowel between", "טטובו", "Тетово"],
    ["Hebrew וו", "וולוגדה", "Вологда"],
    ["Persian vowel before s", "اسمولنسک", "Смоленск"],
    ["Persian, two letters with a vowel between", "تتوفو", "Тетово"],
    ["Persian و at the start", "ولگوگراد", "Волгоград"],
    ["Serbian љ", "Маријупољ", "Мариуполь"],
    ["Uzbek o", "Andijon", "Андижан"],
  ])("%s: %s is %s", (_, spelling, place) => {
    const answer = resolver.resolve(spelling);
    expect([answer.status, answer.candidates[0]?.entity.id]).toEqual(["match", place]);
  });
});

describe("a short or far spelling of a place comes before other places", () => {
  test.each([
    ["Lithuanian io", "Oriolas", "Орёл"],
    ["Belarusian я: Серов rather than Саров", "Сяроў", "Серов"],
    ["Persian without short vowels", "چرپووتس", "Череповец"],
  ])("%s: %s is %s", (_, spelling, place) => {
    expect(resolver.resolve(spelling).candidates[0]?.entity.id).toBe(place);
  });
});
