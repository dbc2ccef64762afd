import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { russiaRegions } from "../../src/tables/russia-regions.ts";

// Names in sixty languages for each of eighty regions: what is near them and is none, and what is written anew.

const resolver = createResolver([...bashkortostan, ...russiaRegions]);

describe("a town is not the region that is called by it", () => {
  test.each(["Perm", "Krasnodar", "Kursk", "Nizhny Novgorod", "Khanty-Mansiysk", "Тюмень", "Вологда"])("%s", (town) => {
    expect(resolver.resolve(town).status).not.toBe("match");
  });
});

describe("another country is none of the regions", () => {
  test.each(["Czech Republic", "Kyrgyz Republic", "Slovak Republic", "Чешская Республика", "Dominican Republic"])(
    "%s",
    (country) => {
      expect(resolver.resolve(country).status).toBe("none");
    },
  );
});

describe("regions as news write them", () => {
  test.each([
    ["Arkhangelsk Region", "arkhangelsk-oblast"],
    ["Kurskaya oblast", "kursk-oblast"],
    ["Moskauer Gebiet", "moscow-oblast"],
    ["Пермский край", "perm-krai"],
    ["Nizhny Novgorod region", "nizhny-novgorod-oblast"],
    ["Ханты-Мансийский округ", "khanty-mansi-autonomous-okrug"],
    ["the Republic of Bashkortostan", "bashkortostan"],
  ])("%s", (query, id) => {
    const answer = resolver.resolve(query);
    expect([answer.status, answer.candidates[0]?.entity.id]).toEqual(["match", id]);
  });
});
