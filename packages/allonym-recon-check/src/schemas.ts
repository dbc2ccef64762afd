import type { Version } from "./api.ts";

// Written from the text of the specification (reconciliation-api.github.io/specs): what each reply has to hold. What the
// text leaves open is left open here; the schemas of the specification itself can be given by --schemas.

type Schema = Readonly<Record<string, unknown>>;

/** Each kind of reply; the names are those of the files in which the specification has its own schemas. */
export type Kind =
  | "manifest"
  | "reconciliation-result-batch"
  | "data-extension-response"
  | "data-extension-property-proposal"
  | "suggest-entities-response"
  | "suggest-properties-response"
  | "suggest-types-response";

const text = { type: "string", minLength: 1 };
const optionalText = { type: "string" };
const list = (items: Schema): Schema => ({ type: "array", items });

/** An object that has at least some fields; the others may be missing. */
function object(needed: Schema, optional: Schema = {}): Schema {
  return { type: "object", required: Object.keys(needed), properties: { ...needed, ...optional } };
}

const named = object({ id: text, name: text }, { description: optionalText });
const typeOrId = { anyOf: [text, object({ id: text }, { name: optionalText })] };
const template02 = object({ url: { type: "string", pattern: "\\{\\{id\\}\\}" } });
const templateDraft = object({ url: { type: "string", pattern: "\\{.*id.*\\}" } });
const suggest02 = object(
  {},
  { service_url: text, service_path: optionalText, flyout_service_url: text, flyout_service_path: text },
);

const candidate = object(
  { id: text, name: text },
  {
    description: optionalText,
    score: { type: "number" },
    match: { type: "boolean" },
    type: list(typeOrId),
    features: list(object({ id: text, value: { type: ["number", "boolean"] } })),
  },
);

// An empty object stands for no value.
const value = {
  anyOf: [
    { type: "object", maxProperties: 0 },
    named,
    ...["str", "date"].map((key) => object({ [key]: optionalText })),
    object({ float: { type: "number" } }),
    object({ int: { type: "integer" } }),
    object({ bool: { type: "boolean" } }),
  ],
};

const meta = list(object({ id: text, name: text }, { type: object({ id: text }), service: { pattern: "^https?://" } }));

const common: Readonly<
  Record<Exclude<Kind, "manifest" | "reconciliation-result-batch" | "data-extension-response">, Schema>
> = {
  "data-extension-property-proposal": object(
    { properties: list(named) },
    { type: optionalText, limit: { type: "number" } },
  ),
  "suggest-entities-response": object({
    result: list({
      ...named,
      properties: { id: text, name: text, description: optionalText, notable: list(typeOrId) },
    }),
  }),
  "suggest-properties-response": object({ result: list(named) }),
  "suggest-types-response": object({ result: list(named) }),
};

const size = { type: "integer", minimum: 1 };

export const SCHEMAS: Readonly<Record<Version, Readonly<Record<Kind, Schema>>>> = {
  "0.2": {
    ...common,
    manifest: object(
      { versions: { ...list(text), contains: { const: "0.2" } }, name: text, identifierSpace: text, schemaSpace: text },
      {
        defaultTypes: list(named),
        documentation: text,
        logo: text,
        serviceVersion: optionalText,
        view: template02,
        feature_view: template02,
        preview: object({ ...(template02["properties"] as Schema), width: size, height: size }),
        suggest: object({}, { entity: suggest02, property: suggest02, type: suggest02 }),
        extend: object({}, { propose_properties: object({}, { service_url: text, service_path: optionalText }) }),
        batchSize: size,
      },
    ),
    "reconciliation-result-batch": {
      type: "object",
      additionalProperties: object({ result: list({ ...candidate, required: ["id", "name", "score"] }) }),
    },
    "data-extension-response": object({
      meta,
      rows: { type: "object", additionalProperties: { type: "object", additionalProperties: list(value) } },
    }),
  },
  "1.0-draft": {
    ...common,
    manifest: object(
      { versions: { ...list(text), contains: { const: "1.0-draft" } }, name: text, view: templateDraft },
      {
        defaultTypes: list(named),
        documentation: text,
        logo: text,
        serviceVersion: optionalText,
        featureView: templateDraft,
        preview: object({ width: size, height: size }),
        suggest: object({}, { entity: { type: "boolean" }, property: { type: "boolean" }, type: { type: "boolean" } }),
        extend: object({}, { proposeProperties: { type: "boolean" } }),
        batchSize: size,
        standardizedScore: { type: "boolean" },
      },
    ),
    "reconciliation-result-batch": object({ results: list(object({ candidates: list(candidate) })) }),
    "data-extension-response": object({
      meta,
      rows: list(object({ id: text, properties: list(object({ id: text, values: list(value) })) })),
    }),
  },
};
