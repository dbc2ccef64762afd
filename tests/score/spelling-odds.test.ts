import { describe, expect, test } from "vitest";
import type { TokenGroup } from "../../src/name/token-groups.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { outsidersOnly, type Population } from "../../src/score/population.ts";
import { SpellingOdds } from "../../src/score/spelling-odds.ts";
import { settings } from "../../src/settings.ts";
import { SpellingPrice } from "../../src/sound/spelling-price.ts";
import { rules, sounds } from "../usual-rules.ts";

// What it says against two words that they are spelt otherwise. Costs are hundredths of a nat.

const { shortWordSounds, shortWord, words, joined } = settings;
const nobody = outsidersOnly(settings);
const price = new SpellingPrice(words.spellingOfPlaces);
const ofPersons = new SpellingOdds(rules, nobody);
const ofPlaces = new SpellingOdds(rules, nobody, price);

/** The first word of a place, or the first two as one. */
const alone = (name: string): TokenGroup => readQuery(rules, name).as("place").single[0] as TokenGroup;
const both = (name: string): TokenGroup => readQuery(rules, name).as("place").joined[0] as TokenGroup;
const soundsOf = (name: string): number => alone(name).sound.symbols.length;

describe("a cost counts more in short words, as these have more neighbours", () => {
  test.each<[string, number, number]>([
    ["Уфа", 3, (shortWordSounds / 3) ** shortWord],
    ["Казан", 5, (shortWordSounds / 5) ** shortWord],
    ["Ростов", 6, 1],
    ["Новосибирск", 11, 1],
  ])("of persons: %s, of %i sounds", (word, number, times) => {
    expect(soundsOf(word)).toBe(number);
    expect(ofPersons.cost(alone(word), alone(word), 100)).toBe(Math.round(100 * times));
  });

  test.each<[string, number]>([
    ["Уфа", (shortWordSounds / 3) ** words.shortPlace],
    ["Казан", (shortWordSounds / 5) ** words.shortPlace],
    ["Ростов", 1],
    ["Новосибирск", (shortWordSounds / 11) ** words.longPlace],
  ])("of places, and less in long ones: %s", (word, times) => {
    expect(ofPlaces.cost(alone(word), alone(word), 100)).toBe(Math.round(100 * times));
  });

  test("the shorter of two words tells, in whichever name it stands", () => {
    const [long, short] = [alone("Новосибирск"), alone("Уфа")];
    const cost = ofPlaces.cost(short, short, 100);
    expect([ofPlaces.cost(long, short, 100), ofPlaces.cost(short, long, 100)]).toEqual([cost, cost]);
  });

  test("of an adjective, the sounds of the longest place tell that it may be one of, and not its ending", () => {
    const [adjective, place] = [alone("Ржевский район"), alone("Ржевск")];
    expect(ofPlaces.cost(adjective, adjective, 100)).toBe(ofPlaces.cost(place, place, 100));
    expect(ofPlaces.cost(alone("Ржевский"), alone("Ржевский"), 100)).toBeLessThan(ofPlaces.cost(place, place, 100));
  });
});

describe("what is left of a cost", () => {
  const oddBy = (oddness: number): Population => ({ prior: () => 0, rarity: () => 0, oddness: () => oddness });
  const word = alone("Ростов");

  test.each([
    ["all of it, where nothing is odd", 0, 100],
    ["less what is odd in the query, whoever is meant", 40, 60],
    ["nothing, if more is odd than it costs", 140, 0],
  ])("%s", (_, oddness, left) => {
    expect(new SpellingOdds(rules, oddBy(oddness), price).cost(word, word, 100)).toBe(left);
  });

  test("two words as one are no matter of how they are spelt, and have a price of their own", () => {
    const [two, one] = [both("Нижне Камск"), alone("Нижнекамск")];
    expect(ofPlaces.cost(two, one, two.joining)).toBe(0);
    expect(ofPlaces.joining(two, one)).toBeCloseTo((two.joining / 100) * joined, 9);
    expect(ofPlaces.joining(one, two)).toBe(ofPlaces.joining(two, one));
    expect(ofPlaces.joining(one, one)).toBe(0);
  });
});

test("oddness is asked of the sort of names that are compared", () => {
  const asked: string[] = [];
  const population: Population = {
    prior: () => 0,
    rarity: () => 0,
    oddness: (_, sort) => {
      asked.push(sort);
      return 0;
    },
  };
  const word = alone("Ростов");
  new SpellingOdds(rules, population).cost(word, word, 10);
  new SpellingOdds(rules, population, price).cost(word, word, 10);
  expect(asked).toEqual(["person", "other"]);
});

test.each([1, 40, 300])("a cost of %i has the price of persons, unless that of others is given", (cost) => {
  expect(ofPersons.price(cost)).toBe(sounds.price.of(cost));
  expect(ofPlaces.price(cost)).toBe(price.of(cost));
  expect(ofPlaces.price(cost)).toBeLessThan(ofPersons.price(cost));
});

describe("a name is garbled as a whole: all its costs have one price", () => {
  test.each([
    ["two words", [100, 200]],
    ["three, of which one costs nothing", [50, 0, 120]],
    ["one", [80]],
    ["none that costs anything", [0, 0]],
  ])("%s", (_, costs) => {
    const less = ofPlaces.shared(costs);
    const paid = costs.map((cost, at) => ofPlaces.price(cost) - (less[at] ?? 0));
    const whole = ofPlaces.price(costs.reduce((sum, cost) => sum + cost, 0));
    expect(paid.reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole, 9);
    for (const [at, cost] of costs.entries()) if (cost === 0) expect(less[at]).toBe(0);
  });

  test("each bears its share", () => {
    const [one = 0, other = 0] = ofPlaces.shared([100, 300]);
    const [paidByOne, paidByOther] = [ofPlaces.price(100) - one, ofPlaces.price(300) - other];
    expect(paidByOther / paidByOne).toBeCloseTo(3, 9);
  });
});
