import type { ErrorObject } from "ajv/dist/2020.js";
import { show } from "../show.ts";
import type { Finding } from "./finding.ts";
import { fieldOf, readPointer } from "./json-path.ts";

/**
 * Errors of one record that are looked at: each is set beside all others, and nobody reads more at once. The rest shows
 * when these are mended.
 */
const MOST_ERRORS = 500;

/** What a validator of Ajv with the options `allErrors` and `verbose` found, as one finding a fault. */
export function schemaFindings(found: readonly ErrorObject[]): readonly Finding[] {
  const all = found.slice(0, MOST_ERRORS);
  const errors = all.filter((error) => error.keyword !== "if" && !isInBranch(error, all));
  return errors.filter((error) => isRootCause(error, errors)).map((error) => findingOf(error, errors));
}

function isRootCause(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const beside = errors.filter(({ instancePath }) => instancePath === error.instancePath);
  if (isUnknown(error)) return true;
  if (isLacking(error)) return misspelt(beside) === undefined;
  // A value is told to be wrong once: an empty text is both too short and of the wrong pattern.
  return beside[0] === error && !beside.some((other) => isUnknown(other) || isLacking(other));
}

/** An error inside an `anyOf` or `oneOf`, of which that speaks as a whole. */
function isInBranch({ schemaPath, instancePath }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (/\/(?:anyOf|oneOf)\/\d/.test(schemaPath)) return true;
  // A branch may be a reference, which does not show in the path of the schema.
  return errors.some(
    (other) =>
      isChoice(other) &&
      other.instancePath !== "" &&
      other.schemaPath !== schemaPath &&
      `${instancePath}/`.startsWith(`${other.instancePath}/`),
  );
}

function isUnknown({ keyword }: ErrorObject): boolean {
  return keyword === "additionalProperties";
}

function isLacking(error: ErrorObject): boolean {
  return error.keyword === "required" || requiredByBranches(error).length > 0;
}

function isChoice(error: ErrorObject): boolean {
  return (error.keyword === "anyOf" || error.keyword === "oneOf") && !isLacking(error);
}

/** The fields of an `anyOf` that asks for one of several fields. */
function requiredByBranches({ keyword, schema }: ErrorObject): readonly string[] {
  if (keyword !== "anyOf" || !Array.isArray(schema)) return [];
  const fields = schema.map((branch: { readonly required?: readonly string[] }) => branch.required?.[0]);
  return fields.every((field) => field !== undefined) ? fields : [];
}

/** What an object lacks, if that is one thing, and it has one unknown field instead. */
function misspelt(beside: readonly ErrorObject[]): ErrorObject | undefined {
  const lacking = beside.filter(isLacking);
  return lacking.length === 1 && beside.filter(isUnknown).length === 1 ? lacking[0] : undefined;
}

function findingOf(error: ErrorObject, errors: readonly ErrorObject[]): Finding {
  const at = readPointer(error.instancePath);
  const field = fieldOf(at);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "required":
    case "dependentRequired":
      return {
        at,
        problem: `${field} lacks the field "${params["missingProperty"]}"`,
        mend: `Add "${params["missingProperty"]}"${explained(error, params["missingProperty"])}.`,
      };
    case "additionalProperties":
      return unknownField(error, errors);
    case "enum":
    case "const":
      return { at, problem: `${field} is ${show(error.data)}`, mend: `Write ${allowed(params)}.` };
    case "anyOf":
    case "oneOf":
      return { at, problem: `${field} ${lackOf(error)}`, mend: described(error) };
    default:
      return { at, problem: `${field} ${error.message ?? "is not valid"}`, mend: described(error) };
  }
}

function unknownField(error: ErrorObject, errors: readonly ErrorObject[]): Finding {
  const { instancePath, params } = error;
  const unknown = String((params as Readonly<Record<string, unknown>>)["additionalProperty"]);
  const at = readPointer(instancePath);
  const meant = misspelt(errors.filter((other) => other.instancePath === instancePath));
  const lack = meant === undefined ? "" : `, and ${lackOf(meant)}`;
  return {
    at: [...at, unknown],
    problem: `${fieldOf(at)} has the unknown field ${show(unknown)}${lack}`,
    mend: `Remove or correct it; known are ${knownFields(error)}.`,
  };
}

function lackOf(error: ErrorObject): string {
  if (error.keyword === "required") return `lacks "${(error.params as { missingProperty: string }).missingProperty}"`;
  const fields = requiredByBranches(error);
  return fields.length > 0 ? `has neither ${fields.join(" nor ")}` : "has none of the forms that are allowed";
}

function described({ parentSchema }: ErrorObject): string {
  return String(parentSchema?.["description"] ?? "Correct the value.");
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
