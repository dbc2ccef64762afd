import { version } from "../../package.json";
import { HIGHEST_LIMIT, type Limits } from "./rules.ts";

type Schema = Readonly<Record<string, unknown>>;

const TYPE = { enum: ["person", "place", "organization", "group"] };
const COUNT = { type: "integer", minimum: 1, maximum: HIGHEST_LIMIT };
const PROBABILITY = { type: "number", exclusiveMinimum: 0, maximum: 1 };
const SCORE = { type: "number", minimum: 0, maximum: 1, description: "probability" };
const TEXT = { type: "string" };
const TEXT_OR_NULL = { type: ["string", "null"] };

/** What the JSON API takes and gives, as OpenAPI 3.1. */
export function openApi(base: string, limits: Limits): object {
  const name = { type: "string", maxLength: limits.units };
  return {
    openapi: "3.1.0",
    info: {
      title: "allonym",
      version,
      description: "Which entity of a list a differently spelled name means. Answers are those of the command line.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: base }],
    paths: {
      "/resolve": path("Which entity each name means", ref("Answer"), limits, {
        required: ["query"],
        properties: { query: name, limit: COUNT, type: TYPE, threshold: PROBABILITY },
      }),
      "/extract": path("The entities named in each text", array(ref("Mention")), limits, {
        required: ["text"],
        properties: {
          text: TEXT,
          file: { ...name, description: "what the text is called in the answer" },
          type: TYPE,
          threshold: PROBABILITY,
          unknown: { type: "boolean", description: "also what looks like a person whom the list lacks" },
        },
      }),
      "/compare": path("Whether two names are one, without a list", ref("Comparison"), limits, {
        required: ["a", "b"],
        properties: { a: name, b: name, type: TYPE },
      }),
      "/variants": path("The spellings that each name can have, likeliest first", ref("Variants"), limits, {
        required: ["query"],
        properties: { query: name, limit: COUNT, traditions: array(TEXT), language: TEXT },
      }),
      "/openapi.json": { get: { summary: "This description", responses: { 200: { description: "OpenAPI 3.1" } } } },
    },
    components: { schemas: SCHEMAS },
  };
}

function path(summary: string, answer: Schema, { queries }: Limits, input: Schema): object {
  const item = { type: "object", additionalProperties: false, ...input };
  // A bare text stands for the first field, where one is enough.
  const [, second] = input["required"] as readonly string[];
  const one = second === undefined ? { anyOf: [item, TEXT] } : item;
  return {
    post: {
      summary,
      requestBody: { required: true, content: jsonOf({ anyOf: [one, { ...array(one), maxItems: queries }] }) },
      responses: {
        200: { description: "An answer, or a list of them in the order of the items", content: jsonOf(either(answer)) },
        default: { description: "What is wrong with the request", content: jsonOf(ref("Error")) },
      },
    },
  };
}

const jsonOf = (schema: Schema): object => ({ "application/json": { schema } });
const array = (items: Schema): Schema => ({ type: "array", items });
const either = (answer: Schema): Schema => ({ anyOf: [answer, array(answer)] });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function object(properties: Schema, ...optional: readonly string[]): Schema {
  return { type: "object", required: Object.keys(properties).filter((key) => !optional.includes(key)), properties };
}

const RESOLUTION = {
  status: { enum: ["match", "ambiguous", "none"] },
  reason: TEXT_OR_NULL,
  id: TEXT_OR_NULL,
  name: TEXT_OR_NULL,
  score: { type: ["number", "null"] },
  candidates: array(object({ id: TEXT, name: TEXT, score: SCORE })),
  truncated: { const: true },
};
const OFFSET = { type: "integer", minimum: 0, description: "in UTF-16 units" };
const SPAN = { type: "array", prefixItems: [OFFSET, OFFSET], minItems: 2, maxItems: 2 };

const SCHEMAS: Schema = {
  Answer: object({ query: TEXT, ...RESOLUTION }, "truncated"),
  Mention: object({ file: TEXT, start: OFFSET, end: OFFSET, text: TEXT, ...RESOLUTION }, "truncated"),
  Comparison: object({
    a: TEXT,
    b: TEXT,
    score: SCORE,
    same: { type: "boolean" },
    comparable: { type: "boolean" },
    evidence: array(object({ kind: TEXT, query: SPAN, name: SPAN, weight: { type: "number" } })),
    explanation: TEXT,
  }),
  Variants: object({
    query: TEXT,
    variants: array(
      object({ text: TEXT, tradition: TEXT, label: TEXT, givenName: { type: "boolean" }, probability: SCORE }),
    ),
  }),
  Error: object({ error: TEXT }),
};
