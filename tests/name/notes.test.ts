import { describe, expect, test } from "vitest";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

// What stands in a person's name and is no part of it. Of each name: what is left of it, then its notes and titles,
// then its other names.

function told(name: string): [left: string, notes: string, others: string] {
  const all = parts(rules, name, "person");
  const of = (...roles: string[]): string =>
    all
      .filter(({ role }) => roles.includes(role))
      .map(({ folded }) => folded)
      .join(" ");
  return [of("given", "patronymic", "surname", "initial", "name", "particle"), of("note", "title"), of("alternative")];
}

describe("years and dates", () => {
  test.each<[string, string, string]>([
    ["Белов, Олег, 1821-1881", "белов олег", "1821 1881"],
    ["Belov, Oleg, 1950-", "belov oleg", "1950"],
    ["Belov, Oleg 1821-1881", "belov oleg", "1821 1881"],
    ["Belov (1821), Oleg", "belov oleg", "1821"],
    ["Иванов И. И. (р. 1950)", "иванов и и", "р 1950"],
    ["Иванов Иван (1821–1881)", "иванов иван", "1821 1881"],
    ["Ivanov Ivan b. 1950", "ivanov ivan", "b 1950"],
    ["Ivanov, Ivan, d. 1950", "ivanov ivan", "d 1950"],
    ["Ivanov, Ivan, born May 3, 1950", "ivanov ivan", "born may 3 1950"],
    ["Ivanov, Ivan, ca. 1900", "ivanov ivan", "ca 1900"],
    ["Иванов Иван, род. 1950", "иванов иван", "род 1950"],
    ["Иванов, Иван, ум. 1881", "иванов иван", "ум 1881"],
    ["Iwanow Iwan, geb. 1950", "iwanow iwan", "geb 1950"],
    ["Iwanow Iwan ur. 12 marca 1950", "iwanow iwan", "ur 12 marca 1950"],
    ["Іванов Іван, нар. 5 травня 1950 року", "іванов іван", "нар 5 травня 1950 року"],
    ["Иванов Иван 12.03.1950", "иванов иван", "12 03 1950"],
    ["Иванов Иван Иванович 1950 г.р.", "иванов иван иванович", "1950 г р"],
    ["Иванов Иван 1950г.р.", "иванов иван", "1950г р"],
    ["Иванов Иван Иванович, 12 марта 1950 г. рождения", "иванов иван иванович", "12 марта 1950 г рождения"],
    ["Иванов Иван родился в 1950 году в Москве", "иванов иван", "родился в 1950 году в москве"],
    ["Иванов Иван, 45 лет", "иванов иван", "45 лет"],
    ["Иванов Р. 1950", "иванов р", "1950"],
    ["Марта Иванова 1950", "марта иванова", "1950"],
    ["Иван Петров 2", "иван петров", "2"],
    ["Belov 1950", "belov", "1950"],
    ["Agent 47", "agent 47", ""],
    ["50 Cent", "50 cent", ""],
    ["007", "007", ""],
    ["1950", "1950", ""],
  ])("%s", (name, left, notes) => {
    expect(told(name)).toEqual([left, notes, ""]);
  });
});

describe("another name of the person", () => {
  test.each<[string, string, string]>([
    ["Анна Иванова, урождённая Белова", "анна иванова", "белова"],
    ["Анна Иванова (урожд. Белова)", "анна иванова", "белова"],
    ["Анна Иванова урождённая Белова", "анна иванова", "белова"],
    ["Иванова Анна Петровна, в девичестве Белова", "иванова анна петровна", "белова"],
    ["Иванова (Белова) Анна Петровна", "иванова анна петровна", "белова"],
    ["Иванова, урожд. Белова", "иванова", "белова"],
    ["Anna Ivanova née Belova", "anna ivanova", "belova"],
    ["Anna Ivanova, nee Belova, 1950-", "anna ivanova", "belova"],
    ["Anna Ivanova, geb. Belova", "anna ivanova", "belova"],
    ["Anna Ivanova (born Belova)", "anna ivanova", "belova"],
    ["Anna Ivanova born Belova", "anna ivanova", "belova"],
    ["Anna Kowalska z domu Nowak", "anna kowalska", "nowak"],
    ["Ганна Іванова, уроджена Бондар", "ганна іванова", "бондар"],
    ["Иван Петров, он же Сидор Сидоров", "иван петров", "сидор сидоров"],
    ["Іван Петров, він же Сидір", "іван петров", "сидір"],
    ["Ivan Petrov aka Vanya", "ivan petrov", "vanya"],
    ["Ivan Petrov (a.k.a. Vanya)", "ivan petrov", "vanya"],
    ["Иван Петров, псевдоним Иван Сидоров", "иван петров", "иван сидоров"],
    ["Иван Петров, известный как Ваня", "иван петров", "ваня"],
    ["Дмитрий (Дима) Иванов", "дмитрий иванов", "дима"],
    ["Иванов И. И. (Ivanov I. I.)", "иванов и и", "ivanov"],
    ["Иван «Ваня» Петров", "иван петров", "ваня"],
    ['Ivan "Vanya" Petrov', "ivan petrov", "vanya"],
    ['"Ivan Petrov"', "ivan petrov", ""],
    ['Pod"yachev Il"ya Ivanovich', "pod yachev il ya ivanovich", ""],
    ["Max Born", "max born", ""],
    ["Born, Max, 1882-1970", "born max", ""],
    ["Иван (Ваня)", "иван ваня", ""],
    ["(Иван Петров)", "иван петров", ""],
  ])("%s", (name, left, others) => {
    const [names, , alternatives] = told(name);
    expect([names, alternatives]).toEqual([left, others]);
  });
});

describe("what somebody is", () => {
  test.each<[string, string, string]>([
    ["Иван Петров, депутат", "иван петров", "депутат"],
    ["Иван Петров депутат", "иван петров", "депутат"],
    ["Ivan Petrov - politician", "ivan petrov", "politician"],
    ["Ivan Petrov, Russian politician", "ivan petrov", "russian politician"],
    ["Ivan Petrov, Prime Minister of Russia", "ivan petrov", "prime minister of russia"],
    ["Иван Петров (политик)", "иван петров", "политик"],
    ["Іван Петров, письменник", "іван петров", "письменник"],
    ["Іван Пятроў, паэт", "іван пятроў", "паэт"],
    ["Иван Петров, писател", "иван петров", "писател"],
    ["Jovan Petrović, književnik", "jovan petrović", "književnik"],
    ["Бекзат Ахметов, жазушы", "бекзат ахметов", "жазушы"],
    ["Фәнис Галиев, шагыйрь", "фәнис галиев", "шагыйрь"],
    ["Рәми Ғарипов, шағир", "рәми ғарипов", "шағир"],
    ["Iwan Petrow, Schriftsteller", "iwan petrow", "schriftsteller"],
    ["Ivan Petrov, écrivain", "ivan petrov", "écrivain"],
    ["Iwan Pietrow, pisarz", "iwan pietrow", "pisarz"],
    ["Петров, Иван, писатель", "петров иван", "писатель"],
    ["Петров, Иван Сергеевич, советский писатель", "петров иван сергеевич", "советский писатель"],
    ["Петров, советский писатель", "петров", "советский писатель"],
    ["Петров, депутат Госдумы", "петров", "депутат госдумы"],
    ["Иван Петров, слесарь из Уфы", "иван петров", "слесарь из уфы"],
    ["Петров И.И., депутат", "петров и и", "депутат"],
    ["Petrov, ivan", "petrov ivan", ""],
    ["Beethoven, Ludwig, van", "beethoven ludwig van", ""],
    ["Петров, Иван", "петров иван", ""],
    ["Petrov, Ivan, Jr.", "petrov ivan", "jr"],
    ["Petrov, Ivan Jr.", "petrov ivan", "jr"],
    ["Petrov Jr., Ivan", "petrov ivan", "jr"],
    ["Ivan Petrov Jr", "ivan petrov", "jr"],
    ["Neymar Junior", "neymar junior", ""],
    ["Ivan Petrov, PhD", "ivan petrov", "phd"],
    ["Иван Петров, канд. наук", "иван петров", "канд наук"],
    ["Иванов Иван Иванович, к.т.н.", "иванов иван иванович", "к т н"],
    ["Иван Петров, генерал-майор", "иван петров", "генерал майор"],
    ["Генерал-майор Пётр Иванов", "пётр иванов", "генерал майор"],
    ["Иван Петров, протоиерей", "иван петров", "протоиерей"],
    ["протоиерей Иван Петров", "иван петров", "протоиерей"],
    ["св. Иоанн Кронштадтский", "иоанн кронштадтский", "св"],
    ["Петров, д-р Нурболат", "петров нурболат", "д р"],
    ["Smith, Sir John", "smith john", "sir"],
    ["Petrov, General Alexander", "petrov alexander", "general"],
    ["г-н Иванов", "иванов", "г н"],
    ["д-р техн. наук Иванов", "иванов", "д р техн наук"],
    ["министр обороны Иван Петров", "иван петров", "министр обороны"],
    ["президент фон Берг", "фон берг", "президент"],
    ["ИП Сидоров Иван Петрович", "сидоров иван петрович", "ип"],
    ["Saint-Exupéry, Antoine", "saint exupéry antoine", ""],
    ["Депутат", "депутат", ""],
  ])("%s", (name, left, notes) => {
    expect(told(name)).toEqual([left, notes, ""]);
  });
});

test("a comma behind a note is one behind the name before it", () => {
  const surname = (name: string) => parts(rules, name, "person").find(({ role }) => role === "surname")?.folded;
  expect(["Rustam Jr., Farid", "Rustam (1950), Farid", "Rustam, Farid"].map(surname)).toEqual(Array(3).fill("rustam"));
});
