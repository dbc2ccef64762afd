import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { settings } from "../../src/settings.ts";
import { indexOfNames, searchFor, stepsTo } from "./ask.ts";

// Which step of the search finds a name. A step that stops working is noticed even where a later, dearer one makes up
// for it.

const names = [
  "Руслан Шайхулович Габбасов",
  "Владимир Владимирович Путин",
  "Михаил Сергеевич Горбачёв",
  "Фаиль Фатхетдинович Алсынов",
  "Николай Жуков",
  "Elçin Cəfərov",
  "Żaneta Jankowska",
  "Ольга Петровна Орлова",
  "И. Иванов",
  "Mukhtar Al-Sinov",
  "Абдулла Закирьянович Хамзин",
  "Афанасий Шатров",
  "Цахиагийн Элбэгдорж",
  "Нямаа Энхболд",
];
const index = indexOfNames(names);

/** The step at which a query leads to a name of the index; 0 if none does. */
const stepOf = (query: string, name: string): number => {
  expect(names).toContain(name);
  return stepsTo(index, query).findIndex((found) => found.includes(names.indexOf(name))) + 1;
};

describe("the step that finds a name", () => {
  test.each<readonly [string, string, string, number]>([
    ["the same name", "Руслан Габбасов", "Руслан Шайхулович Габбасов", 1],
    ["another spelling with the same skeleton", "Ruslan Jabasov", "Руслан Шайхулович Габбасов", 1],
    ["the words in another order", "Gabbasov Ruslan Shaikhulovich", "Руслан Шайхулович Габбасов", 1],
    ["a surname and an initial", "R. Gabbasov", "Руслан Шайхулович Габбасов", 1],
    ["a surname and two initials", "V.V. Putin", "Владимир Владимирович Путин", 1],
    ["an initial behind the surname", "Jukov N.", "Николай Жуков", 1],
    ["a patronymic and a surname", "Фатхетдинович Алсынов", "Фаиль Фатхетдинович Алсынов", 1],
    ["a given name and a patronymic", "Fail Fatkhetdinovich", "Фаиль Фатхетдинович Алсынов", 1],
    ["letters of one tradition", "Elchin Jafarov", "Elçin Cəfərov", 1],
    ["one word for two that a hyphen ties", "Mukhtar Alsinov", "Mukhtar Al-Sinov", 1],
    ["two words for two that a hyphen ties", "Mukhtar Al Sinov", "Mukhtar Al-Sinov", 1],
    ["a father's name out of the genitive", "Tsakhia Elbegdorj", "Цахиагийн Элбэгдорж", 1],
    ["a father's name in the genitive", "Nyamaagiin Enkhbold", "Нямаа Энхболд", 1],
    ["two words for one, tied", "Fail Al-Sinov", "Фаиль Фатхетдинович Алсынов", 2],
    ["two words for one, parted", "Fail Al Sinov", "Фаиль Фатхетдинович Алсынов", 2],
    ["a consonant more", "Ruslan Gabbasnov", "Руслан Шайхулович Габбасов", 3],
    ["a consonant other", "Ruslan Tabbasov", "Руслан Шайхулович Габбасов", 3],
    ["a consonant less", "Abdulla Khamin", "Абдулла Закирьянович Хамзин", 3],
    ["another form of the given name", "Мыкола Жуков", "Николай Жуков", 3],
    ["another form of the given name, in Latin letters", "Mykola Zhukow", "Николай Жуков", 3],
    ["another form of the given name, with a quite other skeleton", "Panas Schatrow", "Афанасий Шатров", 3],
    ["the surname first, the given name in such a form", "Шатров Панас", "Афанасий Шатров", 3],
    ["a consonant and a vowel more", "Руслан Габасонов", "Руслан Шайхулович Габбасов", 4],
    ["a surname by itself", "Габбасов", "Руслан Шайхулович Габбасов", 5],
    ["a surname by itself, spelt otherwise", "Jabasov", "Руслан Шайхулович Габбасов", 5],
    ["a father's name by itself", "Tsakhia", "Цахиагийн Элбэгдорж", 5],
    ["a form of a given name by itself", "Микола", "Николай Жуков", 5],
    ["a surname with another given name", "Sean Cəfərov", "Elçin Cəfərov", 5],
    ["a given name where the index has its initial", "Ivan Ivanov", "И. Иванов", 5],
    ["a surname by itself, with a consonant more", "Gabbasnov", "Руслан Шайхулович Габбасов", 6],
    ["a surname by itself, with a consonant other", "Golbachev", "Михаил Сергеевич Горбачёв", 6],
    ["a surname by itself, with a consonant less", "Jankovka", "Żaneta Jankowska", 6],
    ["a surname by itself, with a consonant and a vowel more", "Хаманзин", "Абдулла Закирьянович Хамзин", 7],
    ["somebody else", "Nobody Ofthese", "Руслан Шайхулович Габбасов", 0],
  ])("%s: %s finds %s in step %i", (_, query, name, step) => {
    expect(stepOf(query, name)).toBe(step);
  });
});

test("no step gives a name again, and the steps end", () => {
  let given = 0;
  for (const query of [...names, "Ruslan Jabasov", "Fail Al-Sinov", "Golbachev", "И. Жуков", "Николас"]) {
    const steps = stepsTo(index, query);
    expect(steps.length).toBe(7);
    const all = steps.flat();
    expect(new Set(all).size, query).toBe(all.length);
    given += all.length;
  }
  expect(given).toBeGreaterThan(names.length);
});

test("each name of the index is found in the first step by itself, unless it has one full word", () => {
  for (const name of names) expect(stepOf(name, name), name).toBe(name === "И. Иванов" ? 5 : 1);
});

test("after the last step there is nowhere else to look", () => {
  const search = searchFor(index, "Ruslan Jabasov");
  expect([search.step, search.isOver]).toEqual([0, false]);
  while (search.widen()) expect(search.step).toBeGreaterThan(0);
  expect([search.step, search.isOver, search.widen()]).toEqual([7, true, false]);
  expect(search.isTruncated).toBe(false);
});

describe("an answer says when there was too much to look at", () => {
  const syllables = Array.from("бвгдзклмнпрстфх").flatMap((letter) => [`${letter}а`, `${letter}и`, `${letter}о`]);
  /** So many given names, all different. */
  const givens = (count: number): string[] =>
    Array.from({ length: count }, (_, number) => {
      const [first, second, third] = [number, number / 45, number / 2025].map(
        (part) => syllables[Math.floor(part) % syllables.length] as string,
      );
      return `${(third as string)[0]?.toUpperCase()}${third?.slice(1)}${second}${first}м`;
    });
  const crowd = (count: number) =>
    createResolver([
      ...givens(count).map((given, place) => ({ id: `c${place}`, names: [`${given} Жуков`] })),
      { id: "gabbasov", names: ["Руслан Габбасов"] },
    ]);
  const { mostNames } = settings.search;
  const [few, many] = [crowd(6), crowd(mostNames + 1)];

  test("the given names are all different", () => {
    expect(new Set(givens(mostNames + 1)).size).toBe(mostNames + 1);
  });

  test.each<readonly [string, string]>([
    ["a surname by itself", "Жуков"],
    ["somebody else of that surname", "Wxyzabc Joukov"],
  ])("%s (%s): truncated if more bear it than are looked at, and only then", (_, query) => {
    expect(many.resolve(query).truncated).toBe(true);
    expect("truncated" in few.resolve(query)).toBe(false);
  });

  test.each(["Руслан Габбасов", "Ruslan Jabasov", "Ruslan Gabbasnov", "Nobody Ofthese"])(
    "%s: not truncated, however many there are besides",
    (query) => {
      expect("truncated" in many.resolve(query)).toBe(false);
    },
  );

  test("an exact name is found among as many of that surname", () => {
    const place = mostNames - 7;
    const name = `${givens(mostNames)[place]} Жуков`;
    expect(many.resolve(name)).toMatchObject({ status: "match", entity: { id: `c${place}` } });
  });
});
