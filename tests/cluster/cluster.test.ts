import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClusterOptions, cluster } from "../../src/index.ts";

/** The clusters of names as lists of what was given. */
const grouped = (names: readonly string[], options?: ClusterOptions): string[][] =>
  cluster(names, options).map(({ members }) =>
    members.flatMap(({ places }) => places).map((place) => names[place] as string),
  );

describe("names of one person come together", () => {
  test.each([
    ["spellings of several languages", ["Радий Хабиров", "Radiy Khabirov", "Radi Chabirow", "Radyi Khabirov"]],
    ["by way of Arabic", ["Руслан Габбасов", "Ruslan Jabasov"]],
    ["order, commas and case", ["Хабиров, Радий", "ХАБИРОВ РАДИЙ", "Радий Хабиров"]],
    ["initials", ["Радий Фаритович Хабиров", "Р. Ф. Хабиров", "Khabirov R. F."]],
    ["a short form of the given name", ["Александр Ведищев", "Sasha Vedishchev"]],
    ["a patronymic left out", ["Ахметов Ринат Леонидович", "Rinat Akhmetov"]],
    ["repetitions", ["Rinat Akhmetov", "Rinat Akhmetov"]],
  ])("%s", (_, names) => {
    expect(grouped(names).map((group) => [...group].sort())).toEqual([[...names].sort()]);
  });
});

describe("names of several people stay apart", () => {
  test.each([
    ["two surnames", ["Руслан Габбасов", "Ruslan Abbasov"]],
    ["two given names", ["Ilyas Bayghusqar", "Minniyar Bayguskarov"]],
    ["two patronymics", ["Иванов Сергей Петрович", "Иванов Сергей Павлович"]],
    ["two initials", ["Хабиров Р. Ф.", "Хабиров Р. К."]],
    ["nothing in common", ["Радий Хабиров", "Фаиль Алсынов"]],
    ["what holds no word", ["—", "***", ""]],
    ["a script that cannot be read", ["漢字", "漢語"]],
  ])("%s", (_, names) => {
    expect(grouped(names)).toEqual(names.map((name) => [name]));
  });
});

describe("a name that fits two who differ", () => {
  const names = ["Иванов Сергей Петрович", "Sergei Ivanov", "Иванов Сергей Андреевич"];
  const [first, vague, second] = cluster(names);

  test("is with neither of them", () => {
    expect(grouped(names)).toEqual(names.map((name) => [name]));
  });

  test("is doubtful in both, and they in it", () => {
    expect([first, second].map((one) => one?.doubtful.map(({ text }) => text))).toEqual([
      ["Sergei Ivanov"],
      ["Sergei Ivanov"],
    ]);
    expect(vague?.doubtful.map(({ text }) => text)).toEqual([names[0], names[2]]);
  });

  test("stays with the one whom it fits better", () => {
    const near = ["Иванов Сергей Петрович", "Ivanov Sergei P.", "Иванов Сергей Андреевич"];
    expect(grouped(near)).toEqual([[near[0], near[1]], [near[2]]]);
  });
});

describe("the proposed name", () => {
  test.each([
    ["has the most words", ["Р. Хабиров", "Радий Фаритович Хабиров", "Radiy Khabirov"], "Радий Фаритович Хабиров"],
    ["is the commonest of these", ["Radi Khabirov", "Radiy Khabirov", "Radiy Khabirov"], "Radiy Khabirov"],
    ["or the first", ["Radyi Khabirov", "Radi Khabirov"], "Radyi Khabirov"],
  ])("%s", (_, names, name) => {
    expect(cluster(names).map((one) => one.name)).toEqual([name]);
  });
});

describe("places, organizations and groups", () => {
  test.each([
    ["organization", ["ПАО «Газпром»", "Gazprom", "Gazprom Bank"], [["ПАО «Газпром»", "Gazprom"], ["Gazprom Bank"]]],
    ["place", ["Уфа", "Ufa", "Омск", "Tomsk"], [["Уфа", "Ufa"], ["Омск"], ["Tomsk"]]],
  ] as const)("%s", (type, names, groups) => {
    expect(grouped(names, { type })).toEqual(groups);
  });
});

test("a member says why it is there, with offsets of its own text and of the name", () => {
  const [one] = cluster(["Радий Хабиров", "Chabirow Radi"]);
  const member = one?.members[1];
  expect(member?.score).toBeGreaterThan(0.9);
  const said = member?.evidence.map(({ query, name }) => [member.text.slice(...query), one?.name.slice(...name)]);
  expect(said).toContainEqual(["Chabirow", "Хабиров"]);
});

test("a higher threshold asks for more", () => {
  const names = ["Александр Карелин", "Alexander Carellin"];
  expect(grouped(names)).toHaveLength(1);
  expect(grouped(names, { threshold: 0.9999 })).toHaveLength(2);
});

test.each([
  ["a name that is none", [["Radi", 7]], "not-a-string", "names[1]"],
  ["a threshold of 0", [["Radi"], { threshold: 0 }], "invalid-option", "options.threshold"],
  ["an unknown type", [["Radi"], { type: "river" }], "invalid-option", "options.type"],
])("%s is refused", (_, args, code, path) => {
  expect(() => cluster(...(args as unknown as Parameters<typeof cluster>))).toThrow(
    expect.objectContaining({ code, path }),
  );
});

describe("whatever the names", () => {
  const names = fc.array(
    fc.constantFrom(
      "Иванов Сергей Петрович",
      "Иванов Сергей Андреевич",
      "Sergei Ivanov",
      "Ivanov, Sergej",
      "С. Иванов",
      "Ivanov S. P.",
      "Руслан Габбасов",
      "Ruslan Jabasov",
      "—",
      "漢字",
      "",
    ),
    { maxLength: 12 },
  );

  test("each is a member of one cluster, and what is doubtful somewhere is a member elsewhere", () => {
    let doubts = 0;
    fc.assert(
      fc.property(names, (given) => {
        const clusters = cluster(given);
        const places = clusters.flatMap(({ members }) => members.flatMap((member) => member.places));
        expect([...places].sort((a, b) => a - b)).toEqual([...given.keys()]);
        for (const { members, doubtful } of clusters) {
          const own = new Set(members.flatMap((member) => member.places));
          expect(doubtful.filter((one) => one.places.some((place) => own.has(place)))).toEqual([]);
          doubts += doubtful.length;
        }
      }),
      { seed: 20261130, numRuns: 300 },
    );
    expect(doubts).toBeGreaterThan(100);
  });
});

test("what is too long to be a name stands by itself, at once", () => {
  const long = "Anna Ivanova ".repeat(100_000);
  expect(grouped(["Anna Ivanova", long, "Анна Иванова", long])).toEqual([
    ["Anna Ivanova", "Анна Иванова"],
    [long, long],
  ]);
});
