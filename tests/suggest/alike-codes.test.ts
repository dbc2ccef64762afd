import { expect, test } from "vitest";
import { makePopulation } from "../../bench/scale/population.ts";
import { createResolver } from "../../src/index.ts";
import { internalsOf } from "../../src/resolver/engine.ts";
import { AlikeCodes } from "../../src/suggest/alike-codes.ts";
import { beginningCode } from "../../src/suggest/prefix-table.ts";
import { Spellings } from "../../src/suggest/spellings.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";

// A text that is cut sooner keeps a reading for which there is no room in a longer one, so there may be more codes.
test("the codes of a word hold those of the texts by which it is read alike, and no others if these are few", () => {
  const people = makePopulation(2000, 4).names.map((name, number) => ({ id: `${number}`, names: [name] }));
  const { index } = internalsOf(createResolver([...bashkortostan, ...people]));
  const [codes, spellings] = [new AlikeCodes(index), new Spellings(index)];
  const most = index.rules.settings.keys.mostAlike;
  let several = 0;
  for (let word = 0; word < index.lexicon.size; word++) {
    const texts = spellings.alike(word);
    const [found, expected] = [codes.of(word), new Set(texts.map(beginningCode))];
    expect(found, texts.join()).toEqual(expect.arrayContaining([...expected]));
    if (texts.length < most) expect(new Set(found), texts.join()).toEqual(expected);
    expect(found.length).toBeLessThanOrEqual(most);
    if (texts.length > 1) several++;
  }
  expect(several).toBeGreaterThan(500);
});
