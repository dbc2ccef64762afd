import { posix } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { DataFile } from "../../src/tables/data-file.ts";
import { type Fault, faultOf } from "../../src/tables/fault.ts";
import type { Finding } from "../../src/tables/finding.ts";
import { schemaFindings } from "../../src/tables/schema-findings.ts";
import { recordFindings } from "../../src/tables/validate.ts";

const FOLDER = "data/schema/";

/** True for a schema of data/. */
export function isSchema({ path }: { readonly path: string }): boolean {
  return path.startsWith(FOLDER);
}

/** True for a file of a table of entities. */
export function isRecord({ path }: { readonly path: string }): boolean {
  return path.startsWith("data/tables/");
}

/** The schema that "$schema" names, seen from the folder of its file; a retired entity may leave it out. */
export function schemaOf({ path, value }: DataFile): string {
  if (isRecord({ path })) return `${FOLDER}entity.json`;
  const named = (value as { readonly $schema?: unknown } | null)?.$schema;
  return typeof named === "string" ? posix.join(posix.dirname(path), named) : "";
}

/** The validators of schemas, each under its path. A schema that cannot be used has none, and is a fault. */
export function compileSchemas(files: readonly DataFile[]): {
  readonly validators: ReadonlyMap<string, ValidateFunction>;
  readonly faults: readonly Fault[];
} {
  const validators = new Map<string, ValidateFunction>();
  const faults: Fault[] = [];
  for (const file of files.filter(isSchema)) {
    try {
      validators.set(file.path, compile(file.value as object));
    } catch (error) {
      const mend = "Mend the schema.";
      faults.push(faultOf(file, "a schema can be used", { at: [], problem: (error as Error).message, mend }));
    }
  }
  return { validators, faults };
}

function compile(schema: object): ValidateFunction {
  const options = { allErrors: true, verbose: true, strict: true, strictRequired: false, strictTypes: false } as const;
  return new Ajv2020(options).compile(schema);
}

/** What is wrong with a file by its schema. */
export function findingsBySchema(
  file: DataFile,
  validators: ReadonlyMap<string, ValidateFunction>,
): readonly Finding[] {
  if (isRecord(file)) return recordFindings(file.value);
  const validate = validators.get(schemaOf(file));
  if (validate === undefined) return [{ at: ["$schema"], problem: "it names no schema", mend: NAME_A_SCHEMA }];
  return validate(file.value) ? [] : schemaFindings(validate.errors ?? []);
}

const NAME_A_SCHEMA = 'Write "$schema" as the other files of the folder do.';
