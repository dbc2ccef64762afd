import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/resolver/create-resolver.ts";
import { indexOfNames } from "../search/ask.ts";
import { readWord, sounds } from "../usual-rules.ts";

// How many of an index would have a word written as it is, whoever is meant.

const given = Array.from("БВГДЖЗКЛМНПРСТФ", (letter) => `${letter}ан`);
/** So many different people of one surname. */
const men = (surname: string, number: number): string[] => given.slice(0, number).map((name) => `${name} ${surname}`);

describe("who bears a word, and who bears one read alike as far as it would be written so", () => {
  const { commonWords } = indexOfNames([
    ...men("Попов", 9),
    ...men("Пупов", 1),
    ...men("Филиппов", 8),
    ...men("Филипов", 1),
    ...men("Гасанов", 7),
    ...men("Родзянко", 2),
    ...men("Шарммузин", 3),
    ...men("Ковалёв", 4),
    ...men("Ковалев", 2),
  ]);
  const of = (word: string) => commonWords.of(readWord(word));
  /** What is left of a bearer whose name must cost so much more than the nearest to be written so. */
  const share = (cost: number): number => Math.exp(-sounds.price.of(cost));
  const { lost, added } = sounds.alphabet.doubledCost;
  const { readAlike } = sounds.settings.sound;

  test.each<[string, string, number, number]>([
    ["all of a common name", "Popov", 9, 0],
    ["in its own script", "Попов", 9, 0],
    ["in another tradition", "Popow", 9, 0],
    ["a rare one, whose vowel is another", "Pupov", 1, 0],
    ["a doubled letter as the common name has it: the rare one is not read so", "Filippov", 8, 0],
    ["a single one as the rare name has it, and some of the others lose theirs", "Filipov", 1 + 8 * share(lost), 0],
    ["one letter where all have two", "Шармузин", 3, lost],
    ["a letter doubled that nobody doubles", "Гассанов", 0, 0],
    ["ss, which says nothing", "Gassanov", 7, 0],
    ["a vowel that is a glide", "Rodzianko", 2, 0],
    ["nobody", "Kretov", 0, 0],
    ["a script that cannot be read", "加巴索夫", 0, 0],
  ])("%s: %s", (_, word, bearers, oddness) => {
    expect(of(word)).toEqual({ bearers: expect.closeTo(bearers, 9), oddness });
  });

  test("only what rules of spelling may differ by is read alike: letters are lost so, and not added", () => {
    expect(lost).toBeLessThan(readAlike);
    expect(added).toBeGreaterThan(readAlike);
  });

  test("ё and е: those who bear the one count for the other, in part", () => {
    const { bearers, oddness } = of("Ковалёв");
    expect(oddness).toBe(0);
    expect(bearers).toBeGreaterThan(4);
    expect(bearers).toBeLessThan(6);
  });

  test("what is known of a word is worked out once", () => {
    const word = readWord("Popov");
    expect(commonWords.of(word)).toBe(commonWords.of(word));
  });

  test("a name of two who share it counts twice, two names of one once", () => {
    const twice = indexOfNames(["Иван Попов", "Иван Попов", "Пётр Попов"]);
    expect(twice.commonWords.of(readWord("Popov")).bearers).toBe(3);
  });
});

describe("a common surname is not the misspelling of a rare one", () => {
  const answerTo = (query: string, names: readonly string[]) => {
    const { status, candidates } = createResolver(names.map((name) => ({ id: name, names: [name] }))).resolve(query);
    return { status, first: candidates[0]?.entity.id };
  };

  test.each([
    ["Dan Popov", [...men("Попов", 12), "Дан Пупов"], "Дан Попов"],
    ["Dan Filippov", [...men("Филиппов", 12), "Дан Филипов"], "Дан Филиппов"],
    ["Dan Gasanov", [...men("Гасанов", 12), "Дан Гассанов"], "Дан Гасанов"],
    ["Dan Kretov", [...men("Кретов", 12), "Дан Кретев"], "Дан Кретов"],
  ])("%s", (query, names, first) => {
    expect(answerTo(query, names)).toEqual({ status: "match", first });
  });

  test.each([
    ["Dan Volkov", men("Волков", 12).filter((name) => name !== "Дан Волков"), "Дан Валков"],
    ["Dan Popov", men("Попов", 12).filter((name) => name !== "Дан Попов"), "Дан Пупов"],
  ])("%s, though none of that given name is listed", (query, others, rare) => {
    expect(answerTo(query, [...others, rare]).status).not.toBe("match");
    expect(answerTo(query, [rare]).first).toBe(rare);
  });

  test("the rare one is found by his own spelling", () => {
    expect(answerTo("Dan Pupov", [...men("Попов", 12), "Дан Пупов"])).toEqual({ status: "match", first: "Дан Пупов" });
  });
});
