import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/resolver/create-resolver.ts";
import { indexOfNames } from "../search/ask.ts";
import { readWord, sounds } from "../usual-rules.ts";

// How many of an index would have a word written as it is, whoever is meant.

const given = ["ан", "он", "ин", "ун"].flatMap((end) => Array.from("БВГДЖЗКЛМНПРСТФ", (letter) => letter + end));
/** So many different people of one surname. */
const men = (surname: string, number: number): string[] => given.slice(0, number).map((name) => `${name} ${surname}`);

describe("who bears a word, or the commonest that is read alike, as far as that would be written so", () => {
  const { commonWords } = indexOfNames([
    ...men("Попов", 9),
    ...men("Пупов", 1),
    ...men("Филиппов", 60),
    ...men("Филипов", 1),
    ...men("Гасанов", 7),
    ...men("Родзянко", 2),
    ...men("Шарммузин", 3),
    ...men("Гурьянов", 2),
    ...men("Гурриянов", 2),
    ...men("Ковалёв", 4),
    ...men("Ковалев", 2),
  ]);
  const of = (word: string) => commonWords.of(readWord(word), "surname");
  /** What is left of a bearer whose name must cost so much more than the nearest to be written so. */
  const share = (cost: number): number => Math.exp(-sounds.price.of(cost));
  const { lost, added } = sounds.alphabet.doubledCost;
  const { readAlike } = sounds.settings.sound;

  test.each<[string, string, number, number]>([
    ["all of a common name", "Popov", 9, 0],
    ["in its own script", "Попов", 9, 0],
    ["in another tradition", "Popow", 9, 0],
    ["a rare one, whose vowel is another", "Pupov", 1, 0],
    ["a doubled letter as the common name has it", "Filippov", 60, 0],
    ["a single one as the rare name has it, and more of the common one lose theirs", "Filipov", 60 * share(lost), 0],
    ["a single one as one of two has it, who are as many", "Gurianov", 2, 0],
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

  test("of ё and е, which one man may use by turns, the more count, and the fewer are not added", () => {
    expect(of("Ковалёв")).toEqual({ bearers: 4, oddness: 0 });
    const { bearers, oddness } = of("Ковалев");
    expect(oddness).toBe(0);
    expect(bearers).toBeGreaterThanOrEqual(2);
    expect(bearers).toBeLessThan(4);
  });

  test("what is known of a word is worked out once", () => {
    const word = readWord("Popov");
    expect(commonWords.of(word, "surname")).toBe(commonWords.of(word, "surname"));
  });

  test("a name of two who share it counts twice, two names of one once", () => {
    const twice = indexOfNames(["Иван Попов", "Иван Попов", "Пётр Попов"]);
    expect(twice.commonWords.of(readWord("Popov"), "surname").bearers).toBe(3);
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
    ["Dan Kretov", men("Кретов", 12).filter((name) => name !== "Дан Кретов"), "Дан Кретев"],
    ["Dan Popov", men("Попов", 60).filter((name) => name !== "Дан Попов"), "Дан Пупов"],
  ])("%s, though none of that given name is listed", (query, others, rare) => {
    expect(answerTo(query, [...others, rare]).status).not.toBe("match");
    expect(answerTo(query, [rare]).first).toBe(rare);
  });

  test("the rare one is found by his own spelling", () => {
    expect(answerTo("Dan Pupov", [...men("Попов", 12), "Дан Пупов"])).toEqual({ status: "match", first: "Дан Пупов" });
  });
});
