import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { alikeKeys } from "../../src/sound/alike-keys.ts";
import { readWord } from "../usual-rules.ts";

// Keys under which a word stands with those that are read alike, so that it can be told how common it is.

const shareKey = (a: string, b: string): boolean => {
  const keys = alikeKeys(readWord(a));
  return alikeKeys(readWord(b)).some((key) => keys.includes(key));
};

describe("words that are read alike share a key", () => {
  test.each([
    ["two scripts", "Popov", "Попов"],
    ["traditions of Latin", "Joukov", "Żukow"],
    ["a group of letters for one", "Szczukin", "Щукин"],
    ["a doubled letter", "Filipov", "Филиппов"],
    ["kh and h", "Habirov", "Хабиров"],
    ["ё, printed as е", "Kovalev", "Ковалёв"],
    ["ё, written as yo", "Kovalyov", "Ковалев"],
    ["a glide", "Alexey", "Алексеи"],
    ["a glide that is left out", "Yuri", "Юрий"],
    ["y or nothing before a vowel", "Evgeni", "Евгений"],
    ["a soft sign", "Vorobyov", "Воробьёв"],
    ["i for a soft sign", "Rodzianko", "Родзянко"],
    ["v for f at the end", "Ivanoff", "Иванов"],
    ["b and p, which end words alike", "Якоб", "Якоп"],
    ["x and ks", "Maxim", "Максим"],
    ["consonants of one class, which their cost still parts", "Kabirov", "Хабиров"],
    ["Bashkir letters", "Bayghusqar", "Байғусҡар"],
  ])("%s: %s, %s", (_, a, b) => {
    expect(shareKey(a, b)).toBe(true);
    expect(shareKey(b, a)).toBe(true);
  });
});

describe("others do not", () => {
  test.each([
    ["о and у", "Popov", "Пупов"],
    ["о and а", "Volkov", "Валков"],
    ["-ов and -ев", "Kretov", "Кретев"],
    ["another consonant", "Popov", "Попок"],
    ["a consonant less", "Габбасов", "Аббасов"],
    ["a syllable more", "Орлов", "Орловский"],
    ["a woman's ending", "Орлов", "Орлова"],
    ["letters in another order", "Salavat", "Slavaat"],
    ["a guess of one tradition", "Jabasov", "Габбасов"],
  ])("%s: %s, %s", (_, a, b) => {
    expect(shareKey(a, b)).toBe(false);
  });
});

describe("how many keys a word has", () => {
  test.each([
    ["one, as a rule", "Popov", 1],
    ["two: j may be a glide, or ж", "Joukov", 2],
    ["none: a script that cannot be read", "加巴索夫", 0],
  ])("%s: %s", (_, word, keys) => {
    expect(alikeKeys(readWord(word))).toHaveLength(keys);
  });

  test("however much its letters leave open, there are no more than the settings say", () => {
    const most = settings.keys.mostSkeletons;
    expect(alikeKeys(readWord("Jojojojojojov")).length).toBeGreaterThan(1);
    expect(alikeKeys(readWord("Jojojojojojov")).length).toBeLessThanOrEqual(most);
  });

  test("they are made once", () => {
    const word = readWord("Popov");
    expect(alikeKeys(word)).toBe(alikeKeys(word));
  });
});
