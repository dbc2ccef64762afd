import { describe, expect, test } from "vitest";
import { createResolver, type EntityInput, extract } from "../../src/index.ts";
import { mentions } from "./mentions.ts";

// Left the text, right what is found in it: the words as they stand, and the entity.

const entities: EntityInput[] = [
  { id: "alsynov", names: ["Fail Alsynov", "Фаиль Алсынов"] },
  { id: "gabbasov", names: ["Ruslan Gabbasov"] },
  { id: "khabirov", names: ["Radiy Khabirov", "Радий Хабиров"] },
  { id: "schulmann", names: ["Ekaterina Schulmann"] },
  { id: "bayghusqar", names: ["Ilyas Bayghusqar"] },
  { id: "putin", names: ["Vladimir Putin", "Putin", "Владимир Путин"] },
  { id: "ufa", type: "place", names: ["Ufa", "Уфа"] },
  { id: "moscow", type: "place", names: ["Moscow", "Москва"] },
  { id: "times", type: "organization", names: ["The Moscow Times"] },
  { id: "kremlin", type: "organization", names: ["Kremlin", "Кремль"] },
  { id: "memorial", type: "organization", names: ["Memorial", "Мемориал"] },
  { id: "rferl", type: "organization", names: ["RFE/RL", "Radio Free Europe/Radio Liberty"] },
  { id: "bashkirs", type: "group", names: ["Bashkirs", "башкиры"] },
];
const resolver = createResolver(entities);
const found = (text: string) => mentions(resolver, text);

describe("where a mention begins and ends", () => {
  test.each<[string, string, string[]]>([
    ["a title stays outside", "Then Mr. Vladimir Putin spoke.", ["Vladimir Putin=putin"]],
    ["a title in Russian too", "Выступил президент Владимир Путин.", ["Владимир Путин=putin"]],
    ["a possessive ending stays outside", "Ufa's streets and Putin’s men.", ["Ufa=ufa", "Putin=putin"]],
    ["one of a full name too", "Ruslan Gabbasov's brother", ["Ruslan Gabbasov=gabbasov"]],
    ["the longest name wins", "The Moscow Times of Moscow", ["The Moscow Times=times", "Moscow=moscow"]],
    ["quotation marks stay outside", "the “Memorial” and «Мемориал»", ["Memorial=memorial", "Мемориал=memorial"]],
    ["brackets stay outside", "(Ufa) [Moscow]", ["Ufa=ufa", "Moscow=moscow"]],
    ["a slash parts two names", "Ufa/Moscow", ["Ufa=ufa", "Moscow=moscow"]],
    ["a slash inside a name does not", "He told RFE/RL about it.", ["RFE/RL=rferl"]],
    ["bold and italic text", "**Ruslan Gabbasov** of _Ufa_", ["Ruslan Gabbasov=gabbasov", "Ufa=ufa"]],
    ["two names side by side", "Vladimir Putin, Ruslan Gabbasov", ["Vladimir Putin=putin", "Ruslan Gabbasov=gabbasov"]],
    ["a stress mark", "Влади\u0301мир Пу\u0301тин", ["Влади\u0301мир Пу\u0301тин=putin"]],
    ["a soft hyphen", "Mos\u00adcow", ["Mos\u00adcow=moscow"]],
    ["a no-break space", "Ruslan\u00a0Gabbasov", ["Ruslan\u00a0Gabbasov=gabbasov"]],
    ["the text's own spelling", "Rouslan Gabbassov came.", ["Rouslan Gabbassov=gabbasov"]],
    ["a hyphen and a word behind it", "a Kremlin-appointed judge", ["Kremlin=kremlin"]],
    ["another one", "a Moscow-based paper", ["Moscow=moscow"]],
    ["a group written small", "там живут башкиры", ["башкиры=bashkirs"]],
    ["a name never runs over a line end", "Ruslan\nGabbasov", []],
    ["nor over the end of a sentence", "He met Ruslan. Gabbasov left.", []],
    ["nor over a blank line", "Vladimir\n\nPutin", ["Putin=putin"]],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("addresses are passed over", () => {
  test.each([
    "See https://www.themoscowtimes.com/Moscow/Ufa for more.",
    "See http://a.test/Vladimir-Putin.",
    "See www.Moscow.test today.",
    "Write to putin@Moscow.test today.",
    "Write to <Vladimir.Putin@kremlin.test>.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("and what stands around them is not", () => {
    expect(found("Ufa https://a.test/Ufa Moscow")).toEqual(["Ufa=ufa", "Moscow=moscow"]);
  });

  test("a name behind an at sign alone is no address", () => {
    expect(found("Putin @ Moscow")).toEqual(["Putin=putin", "Moscow=moscow"]);
  });
});

describe("a surname that stands alone", () => {
  test.each<[string, string, string[]]>([
    [
      "is the person named in full before it",
      "Fail Alsynov spoke. Alsynov left.",
      ["Fail Alsynov=alsynov", "Alsynov=alsynov"],
    ],
    ["or behind it", "Alsynov left. So Fail Alsynov spoke.", ["Alsynov=alsynov", "Fail Alsynov=alsynov"]],
    ["with a title", "Ruslan Gabbasov spoke. Mr Gabbasov left.", ["Ruslan Gabbasov=gabbasov", "Gabbasov=gabbasov"]],
    ["with a possessive", "Ruslan Gabbasov and Gabbasov's son", ["Ruslan Gabbasov=gabbasov", "Gabbasov=gabbasov"]],
    ["misspelt like the name", "Ruslan Jabasov spoke. Jabasov left.", ["Ruslan Jabasov=gabbasov", "Jabasov=gabbasov"]],
    ["misspelt in another way", "Phil Alsinov spoke. Al-Sinov left.", ["Phil Alsinov=alsynov", "Al-Sinov=alsynov"]],
    ["in another alphabet", "Fail Alsynov spoke. Алсынов ушёл.", ["Fail Alsynov=alsynov", "Алсынов=alsynov"]],
    ["is nobody where no one is named in full", "Gabbasov and Alsynov left.", []],
    ["is nobody with another given name", "Ruslan Gabbasov met Marat Gabbasov.", ["Ruslan Gabbasov=gabbasov"]],
    [
      "a namesake's surname is not hers",
      "Ekaterina Schulmann wrote to Mikhael Shulman.",
      ["Ekaterina Schulmann=schulmann"],
    ],
    ["is found where it is a name of its own", "Putin left.", ["Putin=putin"]],
    ["written small is none", "Ruslan Gabbasov said gabbasov.", ["Ruslan Gabbasov=gabbasov"]],
    ["a given name alone is none", "Ruslan Gabbasov spoke. Ruslan left.", ["Ruslan Gabbasov=gabbasov"]],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("is ambiguous where two of the name are there", () => {
    const twins = createResolver([
      { id: "marat", names: ["Marat Gabbasov"] },
      { id: "ruslan", names: ["Ruslan Gabbasov"] },
    ]);
    expect(mentions(twins, "Marat Gabbasov met Ruslan Gabbasov. Gabbasov left.")).toEqual([
      "Marat Gabbasov=marat",
      "Ruslan Gabbasov=ruslan",
      "Gabbasov=? (namesakes)",
    ]);
  });
});

test("a name that ends in a small word is found, too", () => {
  const vietnamese = createResolver([{ id: "le", names: ["Minh Le"] }]);
  expect(mentions(vietnamese, "Then Minh Le came.")).toEqual(["Minh Le=le"]);
});

describe("options", () => {
  const text = "Ruslan Gabbasov flew from Ufa to Moscow.";

  test("type leaves only entities of the type", () => {
    const texts = (type: EntityInput["type"]) => extract(resolver, text, { type }).map((mention) => mention.text);
    expect(texts("place")).toEqual(["Ufa", "Moscow"]);
    expect(texts("person")).toEqual(["Ruslan Gabbasov"]);
    expect(texts("group")).toEqual([]);
    expect(texts(undefined)).toEqual(["Ruslan Gabbasov", "Ufa", "Moscow"]);
  });

  test("a higher threshold finds no more than a lower one", () => {
    const misspelt = "Ruslan Jabasov met Phil Alsenov and Radyi Chabirow in Oufa.";
    const count = (threshold: number) => extract(resolver, misspelt, { threshold }).length;
    expect(count(0.5)).toBeGreaterThan(2);
    expect(count(0.9999)).toBeLessThanOrEqual(count(0.5));
    expect(count(1)).toBeLessThan(count(0.5));
  });

  test("the offsets slice the text, and the answer is the one of the whole text", () => {
    const [mention] = extract(resolver, `«${text}»`);
    expect(mention).toMatchObject({ start: 1, end: 16, text: "Ruslan Gabbasov", resolution: { status: "match" } });
  });
});
