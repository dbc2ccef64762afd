import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import type { Version } from "./api.ts";
import { type Kind, SCHEMAS } from "./schemas.ts";

/** What is wrong with a reply of a kind; undefined if nothing is. */
export type Validate = (kind: Kind, value: unknown) => string | undefined;

/** By our own schemas, or by those of the specification in a folder, with or without its versions. */
export function validatorOf(version: Version, folder: string | undefined): Validate {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const ids = folder === undefined ? undefined : addOriginals(ajv, folder, version);
  return (kind, value) => {
    const schema = ids === undefined ? SCHEMAS[version][kind] : ajv.getSchema(ids.get(kind) ?? "")?.schema;
    if (schema === undefined || typeof schema === "boolean") throw new Error(`${folder} has no schema ${kind}.json`);
    return ajv.validate(schema, value) ? undefined : ajv.errorsText(ajv.errors, { dataVar: "" });
  };
}

function addOriginals(ajv: Ajv, folder: string, version: Version): Map<string, string> {
  const found = [join(folder, version, "schemas"), join(folder, "schemas"), folder].find((path) =>
    existsSync(join(path, "manifest.json")),
  );
  if (found === undefined) throw new Error(`${folder} holds no schemas of the specification: manifest.json is missing`);
  const ids = new Map<string, string>();
  for (const file of readdirSync(found)) {
    // The schema of OpenAPI 2 is of another draft of JSON Schema; only a manifest with authentication leads to it.
    if (!file.endsWith(".json") || file === "openapi.json") continue;
    const { $schema: _, ...schema } = JSON.parse(readFileSync(join(found, file), "utf8"));
    delete schema.properties?.authentication;
    ajv.addSchema(schema);
    ids.set(file.slice(0, -".json".length), schema.$id);
  }
  return ids;
}
