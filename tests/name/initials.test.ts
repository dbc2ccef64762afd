import { describe, expect, test } from "vitest";
import { standsFor } from "../../src/name/initials.ts";
import { readWord, sounds } from "../usual-rules.ts";

const mayStand = (initial: string, name: string) =>
  standsFor(sounds, readWord(initial).symbols, readWord(name).symbols);

describe("an initial stands for a name", () => {
  test.each([
    ["И", "Иван", "the same letter"],
    ["I", "Иван", "of another alphabet"],
    ["Е", "Yevgeny", "Е is Ye"],
    ["Е", "Evgeni", "Е is E"],
    ["Ye", "Евгений", "two letters for one"],
    ["Y", "Евгений", "the first letter of Yevgeny"],
    ["Y", "Юрий", "the first letter of Yuri"],
    ["Y", "Яков", "the first letter of Yakov"],
    ["Yu", "Юрий", "two letters for one"],
    ["Ju", "Юрий", "German"],
    ["J", "Юрий", "German, one letter"],
    ["Ya", "Яков", "two letters for one"],
    ["Ю", "Yuri", "one letter for two"],
    ["Ю", "Iouri", "French"],
    ["H", "Григорій", "Ukrainian Г is H"],
    ["H", "Геннадий", "Henadz, Hennadii"],
    ["Г", "Halyna", "the other way round"],
    ["V", "Владимир", "English"],
    ["W", "Владимир", "German and Polish"],
    ["Sh", "Шамиль", "English"],
    ["Ch", "Чингиз", "English"],
    ["Kh", "Хасан", "English"],
    ["Zh", "Жанна", "English"],
    ["Ts", "Цветан", "English"],
    ["Ә", "Әхмәт", "Bashkir"],
  ])("%s: %s (%s)", (initial, name) => {
    expect(mayStand(initial, name)).toBe(true);
    expect(mayStand(name, initial), "the other way round").toBe(true);
  });
});

describe("an initial does not stand for a name", () => {
  test.each([
    ["И", "Юрий", "Ю begins with a glide"],
    ["И", "Ян", "so does Я"],
    ["Ю", "Ян", "Ю is not Я"],
    ["Я", "Юрий", "nor the other way round"],
    ["Yu", "Яков", "in Latin letters"],
    ["Ya", "Евгений", "Ya is not Ye"],
    ["А", "Ян", "a glide is lost"],
    ["A", "Яков", "in Latin letters"],
    ["У", "Юрий", "a glide is lost"],
    ["М", "Руслан", "another consonant"],
    ["R", "Марат", "another consonant"],
    ["Zh", "Зоя", "ж is not з"],
    ["Sh", "Сергей", "ш is not с"],
    ["Ts", "Тимур", "ц is not т"],
    ["Л", "Алексей", "the second letter"],
    ["Y", "Андрей", "neither й nor е"],
  ])("%s: %s (%s)", (initial, name) => {
    expect(mayStand(initial, name)).toBe(false);
    expect(mayStand(name, initial), "the other way round").toBe(false);
  });

  test.each(["", "5", "加"])("%s cannot be read and stands for nothing", (initial) => {
    expect(mayStand(initial, "Иван")).toBe(false);
    expect(mayStand("И", initial)).toBe(false);
  });
});
