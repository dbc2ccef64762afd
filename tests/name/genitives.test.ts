import { describe, expect, test } from "vitest";
import { fatherInGenitive, nominatives } from "../../src/name/genitives.ts";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

// Whose father stands in the genitive, as in Mongolia, and what he may be called.

/** The names that the father in a name may bear; undefined if none stands in the genitive. */
const fathers = (name: string): readonly string[] | undefined => {
  const father = fatherInGenitive(rules, parts(rules, name, "person"));
  return father === undefined ? undefined : nominatives(father).map(({ folded }) => folded);
};

describe("a father in the genitive", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["of a long vowel", "Цахиагийн Элбэгдорж", ["цахиаг", "цахиа"]],
    ["or of г", "Нацагийн Багабанди", ["нацаг", "наца"]],
    ["of a consonant", "Намбарын Энхбаяр", ["намбар"]],
    ["of a consonant behind front vowels", "Чимэдийн Сайханбилэг", ["чимэд"]],
    ["of й", "Лувсаннамсрайн Оюун-Эрдэнэ", ["лувсаннамсрай"]],
    ["of н", "Дамдины Сүхбаатар", ["дамдин"]],
    ["in English", "Khaltmaagiin Battulga", ["khaltmaag", "khaltmaa"]],
    ["in Polish", "Czimedijn Sajchanbileg", ["czimed"]],
    ["as BGN writes it, where -yn may be all of it", "Chimediyn Saykhanbileg", ["chimed", "chimedi"]],
    ["behind a comma", "Энхболд, Миеэгомбын", ["миеэгомб"]],
    ["behind a title", "President Ukhnaagiin Khürelsükh", ["ukhnaag", "ukhnaa"]],
  ])("%s: %s", (_, name, expected) => {
    expect([...(fathers(name) ?? [])].sort()).toEqual([...expected].sort());
  });
});

describe("no father in the genitive", () => {
  test.each<readonly [string, string]>([
    ["he is named as such", "Цахиа Элбэгдорж"],
    ["one word alone", "Цахиагийн"],
    ["an initial for the other", "Ц. Элбэгдорж"],
    ["a surname beside it", "Мартын Иванов"],
    ["a listed given name beside it", "Голицын Алексей"],
    ["a listed given name in English spelling", "Golitsyn Alexei"],
    ["a patronymic beside it", "Сономын Константин Вячеславович"],
    ["it is a listed given name", "Евгений Плющенко"],
    ["Russian -ин is another ending", "Истомин Казбек"],
    ["nothing would be left", "Ийн Бат"],
  ])("%s: %s", (_, name) => {
    expect(fathers(name)).toBeUndefined();
  });
});
