import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orthographyOf, PlainWordReader, readJoined, readTogether } from "../../src/sound/orthography.ts";
import { read } from "../../src/sound/read.ts";
import { words } from "../../src/text/words.ts";
import { isLikely, mayRead } from "../may-read.ts";
import { readWord, sounds } from "../usual-rules.ts";

const plain = new PlainWordReader(sounds);

const split = (name: string) => words(name).map(({ folded }) => folded);

/** Whether the last word of a name may well have the sounds. */
function mayEndWith(name: string, stated: string): boolean {
  const symbols = readTogether(split(name), plain).at(-1)?.symbols ?? [];
  return mayRead(symbols, stated.split(" "), isLikely);
}

/** The traditions that the letters of a name show. */
const shown = (name: string) => orthographyOf(split(name).map(readWord));

describe("letters that only some traditions have show how the whole name is read", () => {
  test.each([
    ["Elçin Cəfərov", "dž a f a r o v", "k a f a r o v", "Azerbaijani ç and ə: c is дж"],
    ["Şahin Camalov", "dž a m a l o v", "k a m a l o v", "ş in the given name tells it of the surname"],
    ["Leyla Həsənova", "g a s a n o v a", "k a s a n o v a", "Azerbaijani ə: h is г as well"],
    ["Jan Łucki", "l u c k i", "l u k k i", "Polish ł: c is ц"],
    ["Cecka Caczewa", "c a č e v a", "k a č e v a", "Polish cz: c is ц"],
    ["Żaneta Jankowska", "j a n k o v s k a", "ž a n k o v s k a", "Polish ż: j is й"],
    ["Gueorgui Joukov", "ž u k o v", "j u k o v", "French ou: j is ж"],
    ["Andreï Jdanov", "ž d a n o v", "j d a n o v", "French ï: j is ж"],
    ["Eduard Tschacharow", "č a h a r o v", "č a š a r o v", "German tsch: ch is х"],
    ["Jože Jurčič", "j u r č i č", "ž u r č i č", "ž and č: j is й"],
  ])("%s may end with %s, and not with %s (%s)", (name, right, wrong) => {
    expect(mayEndWith(name, right)).toBe(true);
    expect(mayEndWith(name, wrong)).toBe(false);
  });

  // The same words where nothing shows how they are read.
  test.each([
    ["Ruslan Cafarov", "dž a f a r o v", "k a f a r o v"],
    ["Andrei Jdanov", "ž d a n o v", "j d a n o v"],
    ["Ivan Jurcic", "j u r c i c", "ž u r c i c"],
  ])("%s may end with %s and with %s", (name, one, other) => {
    expect(mayEndWith(name, one)).toBe(true);
    expect(mayEndWith(name, other)).toBe(true);
  });
});

describe("the traditions that a name shows", () => {
  test.each([
    ["Elçin Cəfərov", "turkic"],
    ["Zdzisław Cichy", "polish"],
    ["Cecka Caczewa", "polish"],
    ["Andreï Jdanov", "french"],
    ["Iouri Joukov", "french"],
    ["Andrej Loegowoi", "dutch"],
    ["Georgi Zjoekov", "dutch"],
    ["Eduard Schewtschenko", "german"],
  ])("%s: %s", (name, tradition) => {
    expect(shown(name)).toEqual([tradition]);
  });

  test("Sergej Dratsjov may be Dutch or Swedish; Naryškinas is not Polish", () => {
    expect(shown("Sergej Dratsjov")).toContain("dutch");
    expect(shown("Sergej Dratsjov")).not.toContain("french");
    expect(shown("Sergejus Naryškinas")).toContain("baltic");
    expect(shown("Sergejus Naryškinas")).not.toContain("polish");
  });

  test.each(["Vladimir Putin", "Elchin Jafarov", "Ruslan Gabbasov", "Владимир Путин", "加巴索夫", ""])(
    "%s shows none",
    (name) => {
      expect(shown(name)).toEqual([]);
    },
  );

  test("two letters that no tradition shares show the traditions of both", () => {
    expect(shown("Łuka Cəfərov")).toEqual(["polish", "turkic"]);
  });
});

describe("a name that is read together", () => {
  const word = fc.constantFrom(
    ..."elçin cəfərov caczewa joukov ivanov dratsjov żukow šatroŭ путин 加 łucki".split(" "),
  );

  test("has a reading for each word, and any order shows the same", () => {
    let changed = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (name) => {
        const together = readTogether(name, plain);
        const alone = name.map((one) => read(sounds, one));
        expect(together).toHaveLength(name.length);
        expect(shown([...name].reverse().join(" "))).toEqual(shown(name.join(" ")));
        if (together.some(({ symbols }, index) => symbols.join() !== alone[index]?.symbols.join())) changed++;
      }),
      { seed: 20261122, numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  test("a word that is read as it would be alone is that word, so that what is found out about it is shared", () => {
    const alone = new Map(["gueorgui", "joukov"].map((word) => [word, readWord(word)]));
    const [given, surname] = readTogether([...alone.keys()], {
      rules: sounds,
      alone: (word) => alone.get(word) ?? plain.alone(word),
      within: (reader, word, read) => plain.within(reader, word, read),
    });
    expect(given).toBe(alone.get("gueorgui"));
    expect(surname).not.toBe(alone.get("joukov"));
  });

  test("two words taken as one are read as the name is", () => {
    const [given, surname] = readTogether(["elçin", "cəfərov"], plain);
    if (given === undefined || surname === undefined) throw new Error("unreadable");
    expect(readJoined("elçincəfərov", given, surname).orthography).toEqual(["turkic"]);
    expect(readJoined("caferov", readWord("ca"), surname).orthography).toEqual(["turkic"]);
    expect(readJoined("caferov", readWord("ca"), readWord("ferov")).orthography).toEqual([]);
  });
});
