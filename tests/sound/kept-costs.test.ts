import { expect, test } from "vitest";
import { WordCosts } from "../../src/match/word-cost.ts";
import { createResolver } from "../../src/resolver/create-resolver.ts";
import { KeptCosts, UNKNOWN } from "../../src/sound/kept-costs.ts";
import { WordCache } from "../../src/sound/word-cache.ts";
import { readWord, sounds } from "../usual-rules.ts";

const cache = new WordCache(sounds);
const [oleg, olga] = [cache.alone("олег"), cache.alone("ольга")];

test("what was kept is given again, for the same word, the same word of the index and the same endings", () => {
  const kept = new KeptCosts();
  kept.set(oleg, 7, "surname", 120);
  kept.set(olga, 7, "surname", 80);
  expect(kept.get(oleg, 7, "surname")).toBe(120);
  expect(kept.get(olga, 7, "surname")).toBe(80);
  expect([kept.get(oleg, 8, "surname"), kept.get(oleg, 7, "place")]).toEqual([UNKNOWN, UNKNOWN]);
});

test("of words that are not met again nothing is kept", () => {
  const kept = new KeptCosts();
  const passing = readWord("Олег");
  kept.set(passing, 7, "surname", 120);
  expect(kept.get(passing, 7, "surname")).toBe(UNKNOWN);
});

test("another cost may take the place of one, and never stands for it", () => {
  const kept = new KeptCosts();
  for (let word = 0; word < 200_000; word++) kept.set(oleg, word, "surname", word);
  let left = 0;
  for (let word = 0; word < 200_000; word++) {
    const cost = kept.get(oleg, word, "surname");
    if (cost !== UNKNOWN) left++;
    expect([UNKNOWN, word]).toContain(cost);
  }
  expect(left).toBeGreaterThan(10_000);
});

test("costs without a memory of queries are as with one", () => {
  const [plain, keeping] = [new WordCosts(sounds), new WordCosts(sounds, "surname", new KeptCosts())];
  expect(plain.kept(oleg, 7)).toBe(UNKNOWN);
  keeping.keep(oleg, 7, plain.ofWords(oleg, olga));
  expect(keeping.kept(oleg, 7)).toBe(plain.ofWords(oleg, olga));
});

test("answers are the same, whatever was asked before", () => {
  const names = ["Олег Орлов", "Ольга Орлова", "Oleg Orłow", "Алег Арлоў", "Олег Орловский", "Огел Волров"];
  const entities = names.map((name, number) => ({ id: String(number), names: [name] }));
  const used = createResolver(entities);
  for (const query of [...names, ...names].reverse()) used.resolve(query);
  for (const query of [...names, "Oleh Orlov", "Olga Orlow", "О. Орлов"])
    expect(JSON.stringify(used.resolve(query))).toBe(JSON.stringify(createResolver(entities).resolve(query)));
});
