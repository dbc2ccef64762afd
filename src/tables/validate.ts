import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "../../data/schema/entity.json";

/** A fault of a table record and what to do about it. */
export interface RecordIssue {
  readonly problem: string;
  readonly mend: string;
}

/** All faults of a value by `data/schema/entity.json`; an empty list if it is a valid record. */
export function recordIssues(value: unknown): readonly RecordIssue[] {
  const validate = validatorFor(value);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.filter((error) => !isBranch(error)).map(toIssue);
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

/** An error inside an `anyOf`, of which the `anyOf` speaks as a whole. */
function isBranch(error: ErrorObject): boolean {
  return /\/anyOf\/\d/.test(error.schemaPath);
}

function toIssue(error: ErrorObject): RecordIssue {
  const field = fieldOf(error.instancePath);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "required":
      return {
        problem: `${field} lacks the field "${params["missingProperty"]}"`,
        mend: `Add "${params["missingProperty"]}"${explained(error, params["missingProperty"])}.`,
      };
    case "additionalProperties":
      return {
        problem: `${field} has the unknown field "${params["additionalProperty"]}"`,
        mend: `Remove or correct it; known are ${knownFields(error)}.`,
      };
    case "anyOf":
      return { problem: `${field} has neither url nor title`, mend: "Say which page or publication shows the name." };
    case "enum":
    case "const":
      return { problem: `${field} is ${JSON.stringify(error.data)}`, mend: `Write ${allowed(params)}.` };
    default:
      return {
        problem: `${field} ${error.message ?? "is not valid"}`,
        mend: String(error.parentSchema?.["description"] ?? "Correct the value."),
      };
  }
}

/** `/names/0/lang` as `names[0].lang`. */
function fieldOf(pointer: string): string {
  const path = pointer
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join("");
  return path === "" ? "the record" : path.replace(/^\./, "");
}

function knownFields({ parentSchema }: ErrorObject): string {
  return Object.keys(parentSchema?.["properties"] ?? {}).join(", ");
}

function explained({ parentSchema }: ErrorObject, field: unknown): string {
  const description = parentSchema?.["properties"]?.[String(field)]?.["description"];
  return typeof description === "string" ? ` (${description.replace(/\.$/, "")})` : "";
}

function allowed({ allowedValues, allowedValue }: Readonly<Record<string, unknown>>): string {
  const values = Array.isArray(allowedValues) ? allowedValues : [allowedValue];
  return values.map((value) => JSON.stringify(value)).join(" or ");
}
