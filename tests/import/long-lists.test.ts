import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HEAD } from "../../src/import/limits.ts";
import { readAll } from "./read-all.ts";

// Lists longer than what is looked at before the format is told.

const COUNT = 4_500;
const people = Array.from({ length: COUNT }, (_, id) => ({ id: String(id), names: [`Имя ${id}`, "ООО «Верфь»"] }));
const ftm = people.map(({ id, names }) => ({ id, schema: "Person", properties: { name: names } }));

const LISTS: Readonly<Record<string, string>> = {
  "CSV with quotes over lines": `id;name;alias\r\n${people
    .map(({ id, names }) => `${id};${names[0]};"""${names[1]}""\n;"\r\n`)
    .join("")}`,
  "JSON lines": people.map((one) => `${JSON.stringify(one)}\n`).join(""),
  "a JSON list": JSON.stringify(people),
  "a JSON list over lines": JSON.stringify(people, null, 1),
  FollowTheMoney: ftm.map((one) => JSON.stringify(one)).join("\n"),
  "JSON-LD in a graph": JSON.stringify({
    "@context": { skos: "http://www.w3.org/2004/02/skos/core#" },
    "@graph": people.map(({ id, names }) => ({ "@id": id, "skos:prefLabel": names[0], "skos:altLabel": names[1] })),
  }),
};

describe.each(Object.entries(LISTS))("%s", (_what, text) => {
  test("is read to its end, however it is cut", async () => {
    expect(text.length).toBeGreaterThan(2 * HEAD);
    const bytes = new TextEncoder().encode(text);
    const whole = await readAll(text);
    expect(whole.summary).toMatchObject({ records: COUNT, entities: COUNT });
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const places = [0, ...at, bytes.length].sort((a, b) => a - b);
        const { entities, summary } = await readAll(places.slice(1).map((end, n) => bytes.subarray(places[n], end)));
        expect(entities).toEqual(whole.entities);
        expect({ ...summary, encoding: undefined, encodingGuessed: false }).toEqual(whole.summary);
      }),
      { seed: 18, numRuns: 6 },
    );
  });
});
