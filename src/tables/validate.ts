import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "../../data/schema/entity.json";
import type { Finding } from "./finding.ts";
import { schemaFindings } from "./schema-findings.ts";

/** All faults of a value by `data/schema/entity.json`; an empty list if it is a valid record. */
export function recordFindings(value: unknown): readonly Finding[] {
  const validate = validatorFor(value);
  return validate(value) ? [] : schemaFindings(validate.errors ?? []);
}

let ajv: Ajv2020 | undefined;

// By kind of record: the schema's own `oneOf` would report what every other kind lacks too.
function validatorFor(value: unknown): ValidateFunction {
  ajv ??= new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, schemas: [schema] });
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${kindOf(value)}`);
  if (validate === undefined) throw new Error(`data/schema/entity.json lacks $defs/${kindOf(value)}`);
  return validate;
}

function kindOf(value: unknown): keyof typeof schema.$defs {
  if (typeof value !== "object" || value === null) return "entity";
  if ("movedTo" in value) return "moved";
  return "splitInto" in value ? "split" : "entity";
}
