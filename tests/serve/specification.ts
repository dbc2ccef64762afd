import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";

// The schemas and examples of the specification (github.com/reconciliation-api/specs) have no licence, so that they are
// read where somebody has put them, and are not copied here. A variable that leads nowhere fails: only one that is not
// set skips the tests.
export const SPECIFICATION: string = process.env["RECONCILIATION_SPECS"] ?? "";
export const isThere: boolean = SPECIFICATION !== "";

export type Version = "0.2" | "1.0-draft";

/** What is wrong with a value by a schema of the specification, without its ending; undefined if nothing is. */
export type Check = (schema: string, value: unknown) => string | undefined;

export function checkOf(version: Version): Check {
  const folder = `${SPECIFICATION}/${version}/schemas`;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const ids = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    // The address under `$schema` is that of no draft.
    const { $schema: _, ...schema } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    if (file === "openapi.json") continue;
    ajv.addSchema(withoutAuthentication(schema));
    ids.set(file.slice(0, -".json".length), schema.$id);
  }
  return (name, value) => {
    const validate = ajv.getSchema(ids.get(name) ?? "");
    if (validate === undefined) throw new Error(`there is no schema ${name}`);
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
}

/** It leads to the schema of OpenAPI 2, which is of draft 4, and our service asks for none. */
function withoutAuthentication(schema: { properties?: Record<string, unknown> }): object {
  const { authentication: _, ...properties } = schema.properties ?? {};
  return schema.properties === undefined ? schema : { ...schema, properties };
}

/** The examples of a kind, by their file names. */
export function examplesOf(version: Version, kind: string, isValid: boolean): [file: string, value: unknown][] {
  const folder = `${SPECIFICATION}/${version}/examples/${kind}/${isValid ? "valid" : "invalid"}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))]);
}
