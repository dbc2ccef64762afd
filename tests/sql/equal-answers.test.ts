import fc from "fast-check";
import { expect, test } from "vitest";
import { Rules, usualData } from "../../src/name/rules.ts";
import { createResolverWith } from "../../src/resolver/create-resolver.ts";
import { settings } from "../../src/settings.ts";
import { openResolverWith } from "../../src/sql/store-resolver.ts";
import { storeOf, tablesOf } from "./index-store.ts";
import { entities, query, question, shown } from "./random-names.ts";

// A store answers as the resolver of the same entities does: status, reason, `truncated`, entities, names, order,
// scores, evidence. Tables are small, so in half of the cases the search may look at few names and leaves others aside.

const usual = new Rules(usualData, settings);
const search = { ...settings.search, mostCompared: 2, mostWordsCompared: 3, mostOfPairs: 12, mostNames: 6, common: 6 };
const hasty = new Rules(usualData, { ...settings, search });

const RUN = { seed: 20261201, numRuns: 40 };

test("a store answers as a resolver in memory does", { timeout: 600_000 }, async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      entities,
      fc.array(query, { minLength: 1, maxLength: 12 }),
      question,
      fc.boolean(),
      async (all, queries, asked, isHasty) => {
        const rules = isHasty ? hasty : usual;
        const memory = createResolverWith(rules, all);
        const stored = await openResolverWith(rules, storeOf(tablesOf(all)));
        expect(stored.size).toBe(memory.size);
        const answers: string[] = [];
        for await (const answer of stored.resolveAll(queries, asked)) answers.push(shown(answer));
        const expected = queries.map((text) => memory.resolve(text, asked));
        expect(answers).toEqual(expected.map(shown));
        expect(shown(await stored.resolve(queries[0] as string, asked))).toBe(answers[0]);
        for (const { status, reason, truncated } of expected)
          met.add(`${status} ${reason ?? ""}${truncated ? " truncated" : ""}`);
      },
    ),
    RUN,
  );
  // The cases say something only if all sorts of answers were among them.
  expect([...met].sort()).toEqual(
    expect.arrayContaining([
      "ambiguous namesakes",
      "ambiguous namesakes truncated",
      "ambiguous surname-only",
      "match ",
      "none below-threshold",
      "none below-threshold truncated",
      "none no-candidate",
      "none no-candidate truncated",
      "none not-comparable",
    ]),
  );
});
