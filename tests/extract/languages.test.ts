import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/extract/inflection.ts";
import { contextOf } from "./context.ts";
import { readMarked } from "./marked.ts";
import { mentions } from "./mentions.ts";
import { people } from "./people.ts";

// Which languages a text is taken for, by its smallest words: names are inflected as they are in these.

// The languages stand in the order of their files.
const codes = readdirSync("data/grammar/inflection")
  .sort()
  .map((name) => name.replace(".json", ""));

function taken(text: string): string[] {
  return contextOf(text).languages.all.map((language) => codes[languages.indexOf(language)] ?? "?");
}

// On the right languages of the same script that the text must not be taken for.
const texts: readonly (readonly [code: string, text: string, others: readonly string[]])[] = [
  ["ar", "قال في المدينة إن على الناس أن يذهبوا من هنا إلى هناك بعد ذلك.", []],
  ["az", "O, şəhərdə və kənddə bir gün qaldı, amma bu kitab üçün deyil, onlar ilə daha çox danışdı.", ["cs", "pl"]],
  ["ba", "Ул был ҡалала һәм ауылда булды, әммә улар менән бергә түгел ине.", ["ru", "kk"]],
  ["be", "Ён быў у горадзе і казаў, што гэта не так, як яны думалі пра яго.", ["ru", "bg"]],
  ["bg", "Той беше в града и каза, че това не е така, както се говори за него от тях.", ["be", "tt"]],
  ["cs", "Byl ve městě a řekl, že to není tak, jak se o něm píše, ale že je to jinak.", ["lt", "hu"]],
  ["de", "Er war in der Stadt und sagte, dass das nicht so ist, wie es in dem Buch steht.", ["en", "pl"]],
  ["el", "Ήταν στην πόλη και είπε ότι δεν είναι όπως το γράφουν για την ιστορία του.", []],
  ["en", "He was in the town and said that it is not what they have read of him.", ["de", "cs", "pl", "lt", "tr"]],
  ["es", "Estuvo en la ciudad y dijo que no es lo que se ha dicho de él en los libros.", ["cs", "pl"]],
  ["et", "Ta oli linnas ja ütles, et see ei ole nii, kui temast räägitakse, aga nad on ka seal.", ["cs", "tr"]],
  ["fi", "Hän oli kaupungissa ja sanoi, että se ei ole niin kuin he sanovat, mutta se on myös totta.", ["cs", "tr"]],
  ["fr", "Il était dans la ville et il a dit que ce n'est pas ce que les livres disent de lui.", ["cs", "pl"]],
  ["hu", "A városban volt, és azt mondta, hogy ez nem az, amit egy könyv is ír, de ő már nem.", ["cs", "tr"]],
  ["hy", "Նա քաղաքում էր և ասաց, որ այս գիրքը նրա մասին չէ, բայց իր համար է։", []],
  ["is", "Hann var í bænum og það var ekki til að tala um við þá sem hafa lesið bókina.", ["en", "de"]],
  ["it", "Era nella città e ha detto che non è quello che il libro dice di lui con le sue parole.", ["cs", "pl"]],
  ["ka", "ის იყო ქალაქში და თქვა, რომ ეს არ არის ისე, როგორც ამ წიგნში, რომელიც მისი იყო.", []],
  ["kk", "Ол қалада болды және бұл кітап туралы емес, осы үшін келген деп айтты.", ["ru", "ba", "tt"]],
  [
    "ky",
    "Ал шаарда жана айылда болду, бирок бул китеп үчүн эмес, алар менен дагы бир күн калды деп айтты.",
    ["ru", "uk"],
  ],
  ["lt", "Jis buvo mieste ir sakė, kad tai nėra taip, kaip apie jį rašo, bet iš to nieko.", ["cs", "pl"]],
  ["lv", "Viņš bija pilsētā un teica, ka tas nav tā, kā par viņu raksta, bet no tā nekas.", ["cs", "lt"]],
  ["mk", "Тој беше во градот и рече дека тоа не е така, како што се зборува за него од нив.", ["uk", "tt"]],
  ["nl", "Hij was in de stad en zei dat het niet is wat er in het boek van de man staat.", ["cs", "pl"]],
  ["pl", "Był w mieście i powiedział, że to nie jest tak, jak się o nim pisze, ale jest inaczej.", ["sr-latin", "lt"]],
  ["pt", "Ele estava na cidade e disse que não é o que os livros dizem de um homem como ele.", ["de", "hu"]],
  [
    "ro",
    "A fost în oraș și a spus că nu este așa cum au spus prin cărți, din care sunt mai multe la el.",
    ["pl", "tr"],
  ],
  ["ru", "Он был в городе и сказал, что это не так, как о нём пишут, но они его не знают.", ["be", "ba", "tt", "kk"]],
  ["sk", "Bol v meste a povedal, že to nie je tak, ako sa o ňom píše, ale že je to inak ako bolo.", ["lt", "hu"]],
  ["sl", "Bil je v mestu in je rekel, da to ni tako, kot se piše po knjigah, ki so za to.", ["hu", "lt"]],
  ["sr-cyrillic", "Он је био у граду и рекао да то није тако како се о њему пише, али су га знали.", ["uk", "tt"]],
  ["sr-latin", "On je bio u gradu i rekao da to nije tako kako se o njemu piše, ali su ga znali.", ["hu", "lv"]],
  ["sv", "Han var i staden och sa att det inte är som de har sagt om honom med en bok.", ["cs", "pl"]],
  ["tr", "O şehirde ve köyde bir gün kaldı, ama bu kitap için değil, onlar ile daha çok konuştu.", ["cs", "lt"]],
  ["tt", "Ул шәһәрдә һәм авылда булды, ләкин алар белән түгел, бу китап өчен генә килде.", ["ru", "kk"]],
  ["uk", "Він був у місті і сказав, що це не так, як про нього пишуть, але вони його не знають.", ["bg", "mk"]],
  ["uz", "U shaharda va qishloqda bir kun edi, ammo bu kitob uchun emas, ular bilan deb aytdi.", ["cs", "pl"]],
];

describe("a text is taken for its own language", () => {
  test.each(texts)("%s: %s", (code, text, others) => {
    expect(taken(text)).toContain(code);
    expect(taken(text).filter((other) => others.includes(other))).toEqual([]);
  });

  test("there is a text of each", () => {
    expect(texts.map(([code]) => code)).toEqual(codes);
  });

  test("so is every text of the corpus", () => {
    const folder = new URL("./corpus/", import.meta.url);
    const own = (language: string) => codes.filter((code) => fileOf(language) === code);
    const corpus = readdirSync(folder)
      .map((name) => ({ name, ...readMarked(readFileSync(new URL(name, folder), "utf8")) }))
      .filter(({ language }) => own(language).length > 0);
    expect(corpus.length).toBeGreaterThan(80);
    expect(corpus.filter(({ language, text }) => !own(language).every((code) => taken(text).includes(code)))).toEqual(
      [],
    );
  });
});

/** The corpus writes sr-Cyrl where a file is called sr-cyrillic. */
function fileOf(language: string): string {
  return language.replace("-Cyrl", "-cyrillic").replace("-Latn", "-latin");
}

describe("a text with no small words may be in any language", () => {
  test.each(["", "Ruslan Gabbasov", "Руслан Габбасов", "漢字", "1 2 3"])("%j", (text) => {
    expect(taken(text)).toEqual(codes);
  });
});

describe("a text in two scripts is in languages of both", () => {
  const [russian, english] = ["ru", "en"].map((code) => texts.find((text) => text[0] === code)?.[1] ?? "");

  test("Russian and English", () => {
    const both = taken(`${russian} ${english}`);
    expect(both).toEqual(expect.arrayContaining(["ru", "en"]));
    expect(both).not.toContain("tt");
    expect(both).not.toContain("cs");
  });

  test("the words of one script say nothing of the other", () => {
    expect(taken(`${russian} Ruslan`)).toEqual(expect.arrayContaining(["ru", "cs", "pl", "tr"]));
  });
});

describe("a name is inflected as in the languages of the text", () => {
  test.each<[string, string, string[]]>([
    [
      "Khabirova is no genitive in English",
      "Radiy Khabirov spoke. It was said that the house of Khabirova is in the town.",
      ["Radiy Khabirov=khabirov"],
    ],
    ["nor is a full name", "It was said that the house of Ruslana Gabbasova is in the town.", []],
    [
      "in Czech it is",
      "Dopis Ruslana Gabbasova je na stole a je to to, co se v něm píše.",
      ["Ruslana Gabbasova=gabbasov"],
    ],
    [
      "and in Polish",
      "Powiedział, że nie widział Ruslana Gabbasova i że to jest tak, jak się o tym pisze.",
      ["Ruslana Gabbasova=gabbasov"],
    ],
    [
      "у Хабирова is one in Russian",
      "Радий Хабиров был там. Дом был у Хабирова.",
      ["Радий Хабиров=khabirov", "Хабирова=khabirov"],
    ],
    ["Уфой in Russian", "Они жили под Уфой, но не в Уфе.", ["Уфой=ufa", "Уфе=ufa"]],
    [
      "the Russian words of an English text are Russian",
      "It was said that he is the author of the letter: «Письмо Руслана Габбасова». It is of the year.",
      ["Руслана Габбасова=gabbasov"],
    ],
    [
      "the English words of a Russian text are not",
      "Он был там и сказал, что это не так. It is said that the letter of Ruslana Gabbasova was read.",
      [],
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(mentions(people, text)).toEqual(expected);
  });
});

describe("German nouns have capitals, which show no names there", () => {
  test.each<[string, string, string[]]>([
    [
      "a noun before a surname",
      "Ruslan Gabbasov war in der Stadt und sagte, dass der Anwalt Gabbasov nicht da ist.",
      ["Ruslan Gabbasov=gabbasov", "Gabbasov=gabbasov"],
    ],
    [
      "in English it is another name",
      "Ruslan Gabbasov was in the town and said that he is not the man whom Zzyzx Gabbasov met.",
      ["Ruslan Gabbasov=gabbasov"],
    ],
    ["though both have the word in", "Ruslan Gabbasov met Zzyzx Gabbasov in the town.", ["Ruslan Gabbasov=gabbasov"]],
  ])("%s: %s", (_, text, expected) => {
    expect(mentions(people, text)).toEqual(expected);
  });
});
