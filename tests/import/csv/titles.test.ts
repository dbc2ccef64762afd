import { describe, expect, test } from "vitest";
import { readTitle } from "../../../src/import/csv/titles.ts";
import { readImportOptions } from "../../../src/import/options.ts";
import { namesOf, readAll } from "../read-all.ts";

test.each<[title: string, meaning: string | undefined]>([
  ["id", "id"],
  [" ID ", "id"],
  ["Идентификатор", "id"],
  ["name", "name"],
  ["Full_Name", "name"],
  ["ФИО", "name"],
  ["Наименование", "name"],
  ["name:ru", "name ru"],
  ["Name@ba-Latn", "name ba-Latn"],
  ["name_ru", "name ru"],
  ["Name (RU)", "name ru"],
  ["label.en", "name en"],
  ["имя:башк", undefined],
  ["name:pt-br", "name pt-BR"],
  ["name_id", undefined],
  ["name old", undefined],
  ["name_key", undefined],
  ["aliases", "alias"],
  ["alias:de", "alias de"],
  ["former names:ru", "former ru"],
  ["тип", "type"],
  ["language", "lang"],
  ["note", undefined],
  ["", undefined],
  ["country name", undefined],
  ["name".repeat(100_000), undefined],
])("%s", (title, meaning) => {
  const [first] = readTitle(title);
  expect(first && [first.role, first.lang].filter((part) => part !== undefined).join(" ")).toBe(meaning);
});

describe("columns", () => {
  test.each<[what: string, table: string, entities: Record<string, unknown>[]]>([
    [
      "aliases are separated by semicolons, bars and line breaks",
      'id,name,aliases\n7,Жанна Щукина,"Zh. Shchukina; J. Chtchoukina|Щукина, Ж.\nSchtschukina"\n',
      [{ id: "7", names: ["Жанна Щукина", "Zh. Shchukina", "J. Chtchoukina", "Щукина, Ж.", "Schtschukina"] }],
    ],
    ["a name holds its semicolon", "id,name\n7,a; b\n", [{ id: "7", names: ["a; b"] }]],
    [
      "the name to show comes first, wherever its column stands",
      "alias,id,name\nb,7,a\n",
      [{ id: "7", names: ["a", "b"] }],
    ],
    [
      "surname, given name and patronymic apart are joined, the comma making it sure which is which",
      "№;Фамилия;Имя;Отчество\n1;Щукина;Жанна;Юрьевна\n2;Лужин;Юрий;\n3;Пеле;;\n",
      [
        { id: "2", names: ["Щукина, Жанна Юрьевна"], "№": "1" },
        { id: "3", names: ["Лужин, Юрий"], "№": "2" },
        { id: "4", names: ["Пеле"], "№": "3" },
      ],
    ],
    ["имя without a surname beside it is the name", "id;имя\n1;Жанна Щукина\n", [{ id: "1", names: ["Жанна Щукина"] }]],
    [
      "a column of types",
      "id,name,type\n1,Ufa,city\n2,Library,Organisation\n3,a,\n",
      [
        { id: "1", type: "place", names: ["Ufa"] },
        { id: "2", type: "organization", names: ["Library"] },
        { id: "3", names: ["a"] },
      ],
    ],
    [
      "a few types that are none cost their rows",
      "id,schema,name\n1,Person,a\n2,Company,b\n3,Vessel,c\n",
      [
        { id: "1", type: "person", names: ["a"] },
        { id: "2", type: "organization", names: ["b"] },
      ],
    ],
    [
      "a column that is called type and holds something else",
      "id,name,type\n1,a,singer\n",
      [{ id: "1", names: ["a"] }],
    ],
    [
      "further columns stay, each by a name of its own",
      "id,name,note,note,\n1,a,x,y,z\n",
      [{ id: "1", names: ["a"], note: "x", "note (2)": "y" }],
    ],
    [
      "lists of ids",
      "id,name,distinctFrom,sharedWith\n1,a,2|3,\n",
      [{ id: "1", names: ["a"], distinctFrom: ["2", "3"] }],
    ],
    [
      "no column of ids: the line is the id",
      "name\na\n\nb\n",
      [
        { id: "2", names: ["a"] },
        { id: "4", names: ["b"] },
      ],
    ],
    [
      "neighbouring rows of one id are one entity, the first that says something has it",
      "id,name,note\n1,a,\n1,b,x\n1,a,y\n2,c,\n",
      [
        { id: "1", names: ["a", "b"], note: "x" },
        { id: "2", names: ["c"] },
      ],
    ],
  ])("%s", async (_what, table, entities) => {
    expect((await readAll(table)).entities).toEqual(entities);
  });

  test("what a column that looks like types holds is said", async () => {
    const { summary } = await readAll("id,name,type\n1,a,singer\n");
    expect(summary.remarks).toEqual(['"type" is not taken for the type, as it holds "singer"']);
  });

  test("a type that comes later and is none costs its row", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `${at},name ${at},place\n`).join("");
    const { summary } = await readAll(`id,name,type\n${rows}x,name,ship\n`);
    expect(summary.reasons).toMatchObject([{ reason: '"ship" is no type: person, place, organization or group' }]);
  });
});

describe("options say what is not to be guessed", () => {
  const TABLE = "code,key,title,title:ru,kind,name\n7,k7,Library,Библиотека,body,x\n";

  test("id, names and a column of types, whose words classes explain", async () => {
    const options = {
      id: "code",
      names: ["Title", "title:ru"],
      type: "kind",
      classes: { body: "organization" },
    } as const;
    const { entities, summary } = await readAll(TABLE, options);
    expect(entities).toEqual([
      { id: "7", type: "organization", names: ["Library", { text: "Библиотека", lang: "ru" }], key: "k7", name: "x" },
    ]);
    expect(summary.columns).toEqual({ id: "code", names: ["title", "title:ru"], type: "kind" });
  });

  test("the type of all", async () => {
    expect((await readAll(TABLE, { type: "organization" })).entities[0]?.type).toBe("organization");
  });

  test("they are for objects with such fields too", async () => {
    const { entities } = await readAll('[{"code":7,"title":["Ufa","Уфа"],"note":1}]', { id: "code", names: "title" });
    expect(entities.map(namesOf)).toEqual([["Ufa", "Уфа"]]);
    expect(entities[0]).toMatchObject({ id: "7", note: 1 });
  });

  test("a type is told from a column by being one of the four", () => {
    expect(readImportOptions({ type: "place" })).toMatchObject({ type: "place", typeColumn: undefined });
    expect(readImportOptions({ type: "kind" })).toMatchObject({ type: undefined, typeColumn: "kind" });
  });
});
