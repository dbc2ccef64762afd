import { describe, expect, test } from "vitest";
import { outsidersOnly } from "../../src/score/population.ts";
import { settings } from "../../src/settings.ts";
import type { EntityType } from "../../src/types.ts";
import { evidenceOn, scoreOf } from "./side-by-side.ts";

const prior = settings.asked - Math.log(settings.outsiders);
const priorOf = (type: EntityType) => outsidersOnly(settings).prior(type, false);
/** What a word says that agrees letter for letter, and of which no more is known. */
const agreement = Math.log(settings.outsiders / settings.outsidersSharing.name);

describe("the log-odds of a name are those of its evidence and of the prior", () => {
  test.each<readonly [string, string, EntityType]>([
    ["Ivan Popov", "Иван Попов", "person"],
    ["Ivan Popov", "Putin", "person"],
    ["Ufa", "Уфа", "place"],
    ["Lugodol District", "Лугодольская область", "place"],
    ["ООО Вектор", "АО Вектор", "organization"],
    ["Tatars", "Татары", "group"],
  ])("%s, %s (%s)", (query, name, type) => {
    const { evidence, logOdds } = scoreOf(query, name, { type });
    expect(logOdds).toBeCloseTo(
      evidence.items.reduce((sum, { weight }) => sum + weight, priorOf(type)),
      9,
    );
    expect(evidence.logOdds).toBeCloseTo(logOdds - priorOf(type), 9);
  });
});

describe("an exact name", () => {
  test.each<readonly [string, string, EntityType, number]>([
    ["stands above all of its evidence", "Ivan Popov", "person", prior + 13.527],
    ["as much as an initial is, which says little", "I.", "person", Math.max(0, prior + settings.initial)],
    ["of a place", "Ufa", "place", priorOf("place") + agreement],
    ["that cannot be read", "加巴索夫", "person", prior + agreement],
    ["of a place without a word of its own", "Republic", "place", priorOf("place") + agreement],
    ["of a body that is but a legal form", "ООО", "organization", 0],
  ])("%s: %s (%s)", (_, name, type, without) => {
    const { logOdds, exact } = scoreOf(name, name, { type, exact: true });
    expect(exact).toBe(true);
    expect(logOdds).toBeCloseTo(without + settings.exactName, 2);
  });

  test("is likely, however little else speaks for it", () => {
    const population = { prior: () => -100, rarity: () => 0, oddness: () => 0 };
    expect(scoreOf("Ivan Popov", "Ivan Popov", { population }).logOdds).toBeLessThan(-80);
    expect(scoreOf("Ivan Popov", "Ivan Popov", { population, exact: true }).logOdds).toBe(settings.exactName);
  });

  test("that it is exact comes first among its evidence, for the whole of both names", () => {
    const [first, ...others] = evidenceOn("Ivan Popov", "ivan POPOV", { exact: true });
    expect(first?.words).toBe("exact: Ivan Popov = ivan POPOV");
    expect(others).toEqual(evidenceOn("Ivan Popov", "ivan POPOV"));
  });

  test.each<readonly [string, EntityType]>([
    ["Ivan Popov", "person"],
    ["I.", "person"],
    ["加巴索夫", "person"],
    ["Ufa", "place"],
  ])("the weights of %s add up to its log-odds", (name, type) => {
    const { evidence, logOdds } = scoreOf(name, name, { type, exact: true });
    expect(evidence.items.reduce((sum, { weight }) => sum + weight, priorOf(type))).toBeCloseTo(logOdds, 9);
  });

  test("what is known of the evidence is kept", () => {
    const of = (exact: boolean) => {
      const { pairs, only, isWhole, logOdds } = scoreOf("Popov", "Ivan Popov", { exact }).evidence;
      return { pairs: pairs.length, only, isWhole, logOdds };
    };
    expect(of(true)).toEqual(of(false));
    expect(of(true)).toMatchObject({ pairs: 1, only: "surname", isWhole: true });
  });
});
