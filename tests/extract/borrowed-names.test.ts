import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { mentions } from "./mentions.ts";

const resolver = createResolver([
  { id: "moscow", type: "place" as const, names: ["Москва", "Moskva", "Moscova", "Moszkva", "Moscow"] },
  { id: "kremlin", type: "organization" as const, names: ["Kreml", "Кремль"] },
  { id: "tatars", type: "group" as const, names: ["Tataren", "Tatar", "tártaro"] },
]);

describe("what bears a name is not what it is called after", () => {
  test.each([
    ["a street, in a case of its language", "Moskva küçəsində bir kitab var və o çox köhnədir."],
    ["a street before the name", "Pe strada Moscovei a fost o casă care nu mai este."],
    ["a hotel", "Das Hotel Kreml ist in der Stadt und hat viele Zimmer."],
    ["a dish, behind it", "Er bestellte Beefsteak Tatar und ein Bier."],
    ["a dish, before it", "La salsa tártara es para el pescado y no para la carne."],
  ])("%s: %s", (_, text) => {
    expect(mentions(resolver, text)).toEqual([]);
  });

  test.each([
    ["a restaurant of the town", "Лучший ресторан Москвы открылся на этой неделе, и это не всё.", "Москвы=moscow"],
    ["the town beside a body", "Die Zeitung aus Moskva ist in der Stadt.", "Moskva=moscow"],
    ["a people beside a common word", "Der Tatar ging in die Stadt und war nicht allein.", "Tatar=tatars"],
  ])("but so is not %s: %s", (_, text, name) => {
    expect(mentions(resolver, text)).toEqual([name]);
  });
});
