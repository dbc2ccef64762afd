import { describe, expect, test } from "vitest";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

// What each part of a name is taken for. A question mark behind a role says that the program is not sure of it;
// "name" stands where nothing can be told.

function roles(text: string, type: "person" | "place" | "organization" = "person"): string {
  return parts(rules, text, type)
    .map(({ folded, role, sure }) => `${folded}=${role}${sure || role === "name" ? "" : "?"}`)
    .join(" ");
}

describe("the parts of a person's name", () => {
  test.each<[string, string, string]>([
    ["a surname ending tells it", "Радий Хабиров", "радий=given хабиров=surname"],
    ["in either order", "Хабиров Радий", "хабиров=surname радий=given"],
    ["in Latin too", "Khabirov Radiy", "khabirov=surname radiy=given"],
    ["a patronymic between two names", "Радий Фаритович Хабиров", "радий=given фаритович=patronymic хабиров=surname"],
    ["a patronymic at the end", "Хабиров Радий Фаритович", "хабиров=surname радий=given фаритович=patronymic"],
    ["a woman's patronymic", "Екатерина Михайловна Шульман", "екатерина=given михайловна=patronymic шульман=surname"],
    ["a German one", "Wladimir Wladimirowitsch Putin", "wladimir=given wladimirowitsch=patronymic putin=surname"],
    ["a short one", "Никита Ильич Беляев", "никита=given ильич=patronymic беляев=surname"],
    ["uly makes a patronymic", "Фаил Фәттәх улы Алсынов", "фаил=given фәттәх=patronymic улы=particle алсынов=surname"],
    ["kyzy too", "Aliya Marat kyzy Safina", "aliya=given marat=patronymic kyzy=particle safina=surname"],
    ["with two names, Petrović is the surname", "Jovan Petrović", "jovan=given petrović=surname"],
    ["a comma tells the surname", "Rustam, Farid", "rustam=surname farid=given"],
    ["capitals tell the surname", "Farid RUSTAM", "farid=given rustam=surname"],
    ["capitals in front too", "RUSTAM Farid", "rustam=surname farid=given"],
    ["capitals all over tell nothing", "RADIY KHABIROV", "radiy=given khabirov=surname"],
    ["initials", "R. F. Khabirov", "r=initial f=initial khabirov=surname"],
    ["initials without full stops", "Khabirov R F", "khabirov=surname r=initial f=initial"],
    ["an initial of two letters", "Yu. Shevchuk", "yu=initial shevchuk=surname"],
    ["a title stands before the name", "Mr Gabbasov", "mr=title gabbasov=name"],
    ["a title in Russian", "президент Радий Хабиров", "президент=title радий=given хабиров=surname"],
    ["a title alone is a name", "Governor", "governor=name"],
    ["a particle", "Ludwig van Beethoven", "ludwig=given? van=particle beethoven=surname?"],
    ["an Arabic particle", "Al-Sinov", "al=particle sinov=name"],
    ["a particle at the end is a name", "Minh Van", "minh=given? van=surname?"],
    ["a surname of two words", "Николай Римский-Корсаков", "николай=given? римский=surname? корсаков=surname?"],
    ["without a sign the last is taken for it", "Ilyas Bayghusqar", "ilyas=given? bayghusqar=surname?"],
    ["one word alone", "Khabirov", "khabirov=name"],
  ])("%s: %s", (_, name, expected) => {
    expect(roles(name)).toBe(expected);
  });
});

describe("who is the father", () => {
  test.each<[string, string, string]>([
    [
      "registries put him last, with оглы",
      "Гулиев Азай Аждар оглы",
      "гулиев=surname азай=given аждар=patronymic оглы=particle",
    ],
    ["or кызы", "Гасанова Малахат Ибрагим кызы", "гасанова=surname малахат=given ибрагим=patronymic кызы=particle"],
    [
      "even where no ending tells the surname",
      "Аббас Агиль Магомед оглы",
      "аббас=surname агиль=given магомед=patronymic оглы=particle",
    ],
    ["in Latin", "Hacıyev Elşən Rauf oğlu", "hacıyev=surname elşən=given rauf=patronymic oğlu=particle"],
    ["Kazakh uly", "Назарбаев Нурсултан Абиш улы", "назарбаев=surname нурсултан=given абиш=patronymic улы=particle"],
    ["in the middle", "Азай Аждар оглы Гулиев", "азай=given аждар=patronymic оглы=particle гулиев=surname"],
    [
      "a comma behind the surname",
      "Гулиев, Азай Аждар оглы",
      "гулиев=surname азай=given аждар=patronymic оглы=particle",
    ],
    ["Bulgarians name him without -ich", "Димитър Иванов Бербатов", "димитър=given иванов=patronymic бербатов=surname"],
    ["or a daughter", "Росица Петкова Димитрова", "росица=given петкова=patronymic димитрова=surname"],
    [
      "one who is called as his family",
      "Христо Стоичков Стоичков",
      "христо=given стоичков=patronymic стоичков=surname",
    ],
    ["in Latin", "Georgi Sedefchov Parvanov", "georgi=given sedefchov=patronymic parvanov=surname"],
    ["Rimski is no father", "Николай Римский Корсаков", "николай=given? римский=given? корсаков=surname?"],
    ["nor is half of a double surname", "Николай Семёнов-Шанский", "николай=given? семёнов=surname? шанский=surname?"],
    ["nor one of two names", "Иванов Бербатов", "иванов=given? бербатов=surname?"],
  ])("%s: %s", (_, name, expected) => {
    expect(roles(name)).toBe(expected);
  });
});

describe("given names that end like surnames", () => {
  test.each([
    ["Andrew Lugovoy", "andrew=given? lugovoy=surname?"],
    ["Andrew Belov", "andrew=given belov=surname"],
    ["Belov Andrew", "belov=surname andrew=given"],
  ])("%s", (name, expected) => {
    expect(roles(name)).toBe(expected);
  });
});

describe("words written together", () => {
  test.each([
    ["IosifKobzon", "iosif=given? kobzon=surname?", "no double surname: nothing else would be the given name"],
    ["SergejLavrov", "sergej=given lavrov=surname", "no double surname either"],
    ["Gueorgui-Joukov", "gueorgui=given joukov=surname", "with a hyphen"],
    [
      "Владимир Кара-Мурза",
      "владимир=given? кара=surname? мурза=surname?",
      "a double surname, and a given name beside it",
    ],
    ["Phil Al-Sinov", "phil=given al=particle sinov=surname", "Phil is not tied to Sinov"],
  ])("%s: %s (%s)", (name, expected) => {
    expect(roles(name)).toBe(expected);
  });
});

describe("the parts of another name", () => {
  test.each<[string, string, string]>([
    ["a word for a sort of place", "Baymak district", "baymak=name district=kind"],
    ["in another language", "Баймакский район", "баймакский=name район=kind"],
    ["words that join", "Committee of Bashkir Resistance", "committee=kind of=function bashkir=name resistance=name"],
    ["a number", "Moscow 24", "moscow=name 24=number"],
    ["what is an initial of a person is a plain word", "B. Resistance", "b=name resistance=name"],
  ])("%s: %s", (_, name, expected) => {
    expect(roles(name, "place")).toBe(expected);
    expect(roles(name, "organization")).toBe(expected);
  });
});
