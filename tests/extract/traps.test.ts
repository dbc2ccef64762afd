import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { mentions } from "./mentions.ts";

// Sentences in which a name of the table stands for something else, or for more. On the right all that may be found.

const resolver = createResolver(bashkortostan);
const found = (text: string) => mentions(resolver, text);

describe("part of another name", () => {
  test.each<[string, string[]]>([
    ["The Moscow Times wrote about it.", ["The Moscow Times=the-moscow-times"]],
    ["He writes for The Moscow Times in Moscow.", ["The Moscow Times=the-moscow-times", "Moscow=moscow"]],
    ["The National Guard of Russia came.", ["National Guard of Russia=national-guard-of-russia"]],
    ["They walked to the Kazan Kremlin.", []],
    ["The Polish GROM trained there.", []],
    ["They live in Moscow Oblast.", []],
    ["Salavatsky District has a new road.", []],
    ["A protest in the Baymaksky District ended.", ["Baymaksky District=baymaksky-district"]],
    ["The Committee of Bashkir Resistance wrote.", ["Committee of Bashkir Resistance=committee-of-bashkir-resistance"]],
    [
      "The Committee of the Bashkir National Movement Abroad wrote.",
      ["Committee of the Bashkir National Movement Abroad=committee-of-the-bashkir-national-movement-abroad"],
    ],
    ["Федеральное агентство сообщило о закупке.", []],
    ["Федеральное агентство по туризму закрыто.", []],
    ["The Ural Mountains begin there.", ["Ural Mountains=ural-mountains"]],
  ])("%s", (sentence, expected) => {
    expect(found(sentence).map((one) => one.replace(/^The (?!Moscow Times)/, ""))).toEqual(expected);
  });
});

describe("a common noun", () => {
  test.each([
    "We held a Memorial Day service.",
    "They laid flowers at the memorial.",
    "В парке открыли мемориал павшим.",
    "Ночью гремел гром.",
    "Ему не понравилась верстка газеты.",
    "Новое агентство недвижимости открылось.",
    "The talks may fail.",
    "Fail to pay and you will be fined.",
    "She sat in a dim light.",
    "They sang a Wagner opera.",
    "A Wagner overture opened the concert.",
    "Radium and polonium were found.",
    "He was the opposition figure of the year.",
    "Parts of the republic and of the district voted.",
  ])("%s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe("somebody else", () => {
  test.each([
    "Bulat Khabirov writes programs.",
    "Elvira Khabirova writes programs.",
    "Andrew Gabbasov keeps the compiler.",
    "Mikhael Shulman plays chess.",
    "Phil Collins sang.",
    "They watched Robert Wagner on television.",
    "Rustem Khamitov governed before.",
    "Ruslan Abbasov came from Baku.",
    "Rif Gabitov danced.",
    "Ruslan Bely told jokes.",
    "Sergei Rachmaninoff played.",
    "Ibn al-Sina wrote the Canon.",
    "Mr Kabirov and Mr Khabibov left.",
    "Dmitri Bashkirov played the piano.",
  ])("%s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe("look-alikes beside the real one", () => {
  test.each<[string, string[]]>([
    ["Radiy Khabirov met Bulat Khabirov.", ["Radiy Khabirov=radiy-khabirov"]],
    ["Ekaterina Schulmann replied to Mikhael Shulman.", ["Ekaterina Schulmann=ekaterina-schulmann"]],
    [
      "Minniyar Bayguskarov knows Ilyas Bayghusqar.",
      ["Minniyar Bayguskarov=minniyar-bayguskarov", "Ilyas Bayghusqar=ilyas-bayghusqar"],
    ],
    ["Aygiz Ishmurzin was born in Ishmurzino.", ["Aygiz Ishmurzin=aygiz-ishmurzin", "Ishmurzino=ishmurzino"]],
  ])("%s", (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});
