import { describe, expect, test } from "vitest";
import { compileSchemas, findingsBySchema, isSchema, schemaOf } from "../../build/check-data/schemas.ts";
import { type DataFile, parseSource } from "../../src/tables/data-file.ts";
import { sources } from "./read-tables.ts";

// Every file of data/ follows the schema that its "$schema" names.

type Json = Readonly<Record<string, unknown>>;
type JsonFile = DataFile & { readonly value: Json };

const all = sources.map(parseSource).filter((file): file is JsonFile => "value" in file);
const files = all.filter((file) => !isSchema(file));
const schemas = all.filter(isSchema);
const { validators } = compileSchemas(all);

function faults(file: DataFile): string[] {
  return findingsBySchema(file, validators).map(({ problem }) => problem);
}

test("there are data files and schemas", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(schemas.length).toBeGreaterThan(6);
});

test.each(files)("$path follows its schema", (file) => {
  expect(faults(file)).toEqual([]);
});

test.each(schemas)("$path is the schema of some file, and is named after itself", ({ path, value }) => {
  expect(files.map(schemaOf)).toContain(path);
  expect(value).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: path.slice("data/schema/".length),
    title: expect.stringMatching(/\w/),
    description: expect.stringMatching(/\.$/),
  });
});

/** Every schema within a schema, with the way to it. */
function inner(value: unknown, way: string): (readonly [way: string, schema: Json])[] {
  if (typeof value !== "object" || value === null) return [];
  const children = Object.entries(value).flatMap(([key, child]) => inner(child, `${way}/${key}`));
  return Array.isArray(value) ? children : [[way, value as Json], ...children];
}

test.each(schemas)("$path takes no unknown field anywhere", ({ path, value }) => {
  const open = inner(value, path).filter(
    ([, schema]) => schema["type"] === "object" && !("oneOf" in schema) && schema["additionalProperties"] === undefined,
  );
  expect(open.map(([way]) => way)).toEqual([]);
});

describe("the schemas of rules explain every field", () => {
  test.each(schemas.filter(({ path }) => !path.endsWith("/entity.json")))("$path", ({ path, value }) => {
    const fields = inner(value, path).flatMap(([way, schema]) =>
      Object.entries((way.includes("/then") ? undefined : schema["properties"]) ?? {}).map(
        ([field, facts]) => [`${way}/${field}`, facts as Json] as const,
      ),
    );
    expect(fields.length).toBeGreaterThan(2);
    const silent = fields.filter(([, facts]) => !("description" in facts) && !("$ref" in facts) && !("const" in facts));
    expect(silent.map(([field]) => field)).toEqual([]);
  });
});

describe("a schema notices", () => {
  const oneOfEach = schemas.flatMap(({ path }) => files.find((file) => schemaOf(file) === path) ?? []);
  const broken = oneOfEach.flatMap((file) => [
    { ...file, what: "an unknown field", value: { ...file.value, nmaes: [] } },
    ...Object.keys(file.value)
      .filter((field) => required(file).includes(field))
      .map((field) => ({ ...file, what: `that "${field}" is missing`, value: without(file.value, field) })),
    ...Object.keys(file.value).map((field) => ({
      ...file,
      what: `that "${field}" is of the wrong kind`,
      value: { ...file.value, [field]: null },
    })),
  ]);

  test.each(broken)("$what in $path, once", (file) => {
    const found = faults(file);
    expect(found, found.join("\n")).toHaveLength(1);
  });

  function required(file: JsonFile): readonly string[] {
    const schema = schemas.find(({ path }) => path === schemaOf(file))?.value;
    return (schema?.["required"] as string[] | undefined) ?? ["id", "type", "description", "names"];
  }

  function without(value: Json, field: string): Json {
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));
  }
});
