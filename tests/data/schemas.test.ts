import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

// Every file of data/ follows the schema that its "$schema" names.

type Json = Readonly<Record<string, unknown>>;
interface DataFile {
  readonly path: string;
  readonly value: Json;
}

const SCHEMAS = "data/schema";

function readAll(folder: string): DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .sort()
    .map((path) => ({ path, value: JSON.parse(readFileSync(path, "utf8")) }));
}

const files = readAll("data").filter(({ path }) => !path.startsWith(`${SCHEMAS}/`));
const schemas = readAll(SCHEMAS);
const validators = new Map(schemas.map(({ path, value }) => [path, compile(value)]));

function compile(schema: Json): ValidateFunction {
  return new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(schema);
}

/** The file that "$schema" names, seen from the folder of its file; a retired entity may leave it out. */
function schemaOf({ path, value }: DataFile): string {
  const named = value["$schema"] ?? (path.startsWith("data/tables/") ? "../../schema/entity.json" : "");
  return join(dirname(path), String(named)).replaceAll("\\", "/");
}

function faults(file: DataFile, value: Json = file.value): string[] {
  const validate = validators.get(schemaOf(file));
  if (validate === undefined) return [`"$schema" names ${schemaOf(file)}, which is no schema`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the file"} ${message}`);
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
    $id: path.slice(SCHEMAS.length + 1),
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
      value: { ...file.value, [field]: [[]] },
    })),
  ]);

  test.each(broken)("$what in $path", ({ path, value }) => {
    const file = files.find((one) => one.path === path) as DataFile;
    expect(faults(file, value)).not.toEqual([]);
  });

  function required(file: DataFile): readonly string[] {
    const schema = schemas.find(({ path }) => path === schemaOf(file))?.value;
    return (schema?.["required"] as string[] | undefined) ?? ["id", "type", "description", "names"];
  }

  function without(value: Json, field: string): Json {
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));
  }
});
