import { describe, expect, test } from "vitest";
import { type Details, detailsOf, nameOf } from "../../src/serve/details.ts";
import { candidates, form, json, serviceOf } from "./service.ts";

describe("a query and the columns beside it make a name", () => {
  test.each<[query: string | undefined, details: Details, name: string | undefined]>([
    ["Габбасов", { given: "Руслан" }, "Габбасов, Руслан"],
    ["Габбасов", { given: "Руслан", patronymic: "Салаватович" }, "Габбасов, Руслан Салаватович"],
    ["Руслан", { surname: "Габбасов" }, "Габбасов, Руслан"],
    ["Салаватович", { surname: "Габбасов", given: "Руслан" }, "Габбасов, Руслан"],
    ["Габбасов", { patronymic: "Салаватович" }, "Габбасов Салаватович"],
    ["габбасов", { surname: "Габбасов", given: "Руслан" }, "Габбасов, Руслан"],
    ["Габбасов", { surname: "Габбасов" }, "Габбасов"],
    ["Руслан", { given: "Руслан" }, "Руслан"],
    ["Руслан Габбасов", { patronymic: "Салаватович" }, "Руслан Габбасов Салаватович"],
    ["Руслан Салаватович", { patronymic: "Салаватович" }, "Руслан Салаватович"],
    ["Ruslan Gabbasov", { surname: "Габбасов", given: "Руслан" }, "Ruslan Gabbasov"],
    ["Габбасов Р. С.", { patronymic: "Салаватович" }, "Габбасов Р. С."],
    [undefined, { surname: "Габбасов", given: "Руслан" }, "Габбасов, Руслан"],
    [undefined, {}, undefined],
    ["  ", {}, "  "],
    ["Уфа", {}, "Уфа"],
  ])("%j and %j are %j", (query, details, name) => {
    expect(nameOf(query, details)).toBe(name);
  });
});

test("the first text of a property counts; numbers, blanks and other properties do not", () => {
  const properties = [
    ["given", [1, " Руслан ", "Иван"]],
    ["patronymic", "  "],
    ["surname", { id: "Q1", name: "Габбасов" }],
    ["born", "1990"],
  ] as const;
  expect(detailsOf(properties)).toEqual({ given: "Руслан", surname: "Габбасов" });
});

describe("the service looks at them", () => {
  const ask = serviceOf({ draft: true }, [
    { id: "ruslan", names: ["Руслан Габбасов"] },
    { id: "marat", names: ["Марат Габбасов"] },
    { id: "gabbasovo", names: ["Габбасов"], type: "place" },
  ]);
  const properties = [{ pid: "given", v: "Marat" }];

  test("a surname alone is ambiguous, and with the given name it is not", async () => {
    const matched = async (query: object): Promise<string[]> =>
      (await candidates(ask, query)).filter(({ match }) => match).map(({ id }) => id);
    expect(await matched({ query: "Gabbasov", type: "person" })).toEqual([]);
    expect(await matched({ query: "Gabbasov", type: "person", properties })).toEqual(["marat"]);
    expect(await matched({ properties: [{ pid: "surname", v: "Gabbasov" }, ...properties] })).toEqual(["marat"]);
    expect(await matched({ query: "Габбасов", type: "place", properties })).toEqual(["gabbasovo"]);
    expect(await matched({ query: "ruslan", properties })).toEqual(["ruslan"]);
  });

  test("in 1.0-draft too", async () => {
    const conditions = [
      { matchType: "name", propertyValue: "Gabbasov" },
      { matchType: "property", propertyId: "given", propertyValue: "Marat" },
    ];
    const reply = await ask("/draft/match", json({ queries: [{ conditions, type: "person" }] }));
    expect(await reply.json()).toMatchObject({ results: [{ candidates: [{ id: "marat", match: true }] }] });
  });

  test("together they are no longer than a name may be", async () => {
    const long = { query: "a".repeat(600), properties: [{ pid: "given", v: "b".repeat(600) }] };
    const reply = await ask("/reconcile", form({ queries: { q: long } }));
    expect(reply.status).toBe(400);
    expect(await reply.json()).toEqual({
      error: "Query 1: the name with its properties is longer than 1000 UTF-16 units.",
    });
  });

  test("people who name a column are shown them", async () => {
    const found = async (prefix: string): Promise<unknown> => (await ask(`/suggest/property?prefix=${prefix}`)).json();
    expect(await found("giv")).toMatchObject({ result: [{ id: "given" }] });
    expect(await found("surn")).toMatchObject({ result: [{ id: "surname" }] });
  });
});
