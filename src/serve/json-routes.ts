import { resolutionJson } from "../base/resolution-json.ts";
import { AllonymError } from "../errors.ts";
import { explain } from "../explain/explain.ts";
import { extract } from "../extract/extract.ts";
import { compareNames } from "../resolver/compare-names.ts";
import { variants } from "../romanize/variants.ts";
import type { EntityInput, EntityType, Resolver } from "../types.ts";
import { readJsonBody } from "./body.ts";
import { isType } from "./entity-table.ts";
import type { Route } from "./handler.ts";
import { inSlices } from "./in-slices.ts";
import { openApi } from "./open-api.ts";
import {
  broken,
  type JsonObject,
  parseJson,
  readCount,
  readList,
  readName,
  readObject,
  readString,
  tooMany,
} from "./read-json.ts";
import { jsonReply, Refusal } from "./reply.ts";
import { HIGHEST_LIMIT, type Limits } from "./rules.ts";

/** What one item of a request is answered; its place is for messages. */
type AnswerItem = (item: JsonObject, place: string) => unknown;

/** The JSON API: each route takes one item or a list, and answers as the command line does with `--json`. */
export function jsonRoutes(resolver: Resolver<EntityInput>, limits: Limits): Route[] {
  const { units } = limits;
  return [
    itemRoute("resolve", ["query", "limit", "type", "threshold"], (item, place) => {
      const query = readName(item["query"], `${place}: query`, units);
      return { query, ...resolutionJson(resolver.resolve(query, readQuestion(item, place))) };
    }),
    itemRoute("extract", ["text", "file", "type", "threshold", "unknown"], (item, place) => {
      const { text, file = "-", unknown = false } = item;
      if (typeof unknown !== "boolean") throw broken(`${place}: unknown`, "must be true or false");
      const named = readName(file, `${place}: file`, units);
      const { type, threshold } = readQuestion(item, place);
      const mentions = extract(resolver, readString(text, `${place}: text`), { type, threshold, unknown });
      return mentions.map(({ start, end, text, resolution }) => ({
        file: named,
        ...{ start, end, text },
        ...resolutionJson(resolution),
      }));
    }),
    itemRoute("compare", ["a", "b", "type"], (item, place) => {
      const [a, b] = [readName(item["a"], `${place}: a`, units), readName(item["b"], `${place}: b`, units)];
      const comparison = compareNames(a, b, { type: readType(item["type"], place) });
      return { ...comparison, explanation: explain(comparison) };
    }),
    itemRoute("variants", ["query", "limit", "traditions", "language"], (item, place) => {
      const query = readName(item["query"], `${place}: query`, units);
      const { language, traditions } = item;
      const ids = given(traditions, (ids) => readList(ids, place).map((id) => readString(id, `${place}: traditions`)));
      const of = given(language, (code) => readString(code, `${place}: language`));
      return { query, variants: variants(query, { limit: readLimit(item, place), traditions: ids, language: of }) };
    }),
    { method: "GET", path: "/openapi.json", answer: ({ base }) => jsonReply(openApi(base, limits)) },
  ];

  function itemRoute(name: string, fields: readonly [main: string, ...string[]], answer: AnswerItem): Route {
    return {
      method: "POST",
      path: `/${name}`,
      answer: async ({ request }) => {
        const body = parseJson(await readJsonBody(request, limits));
        const items = Array.isArray(body) ? body : [body];
        if (items.length > limits.queries) throw tooMany("items", limits.queries);
        const read = items.map((item, at) => readItem(item, `Item ${at + 1}`, fields));
        const answers = await inSlices(read, (item, at) => answered(item, `Item ${at + 1}`, answer));
        return jsonReply(Array.isArray(body) ? answers : answers[0]);
      },
    };
  }
}

/** An item; a bare text stands for its first field. */
function readItem(item: unknown, place: string, fields: readonly [main: string, ...string[]]): JsonObject {
  return typeof item === "string" ? { [fields[0]]: item } : readObject(item, place, fields);
}

/** What the library says against an option is a mistake of the client. */
function answered(item: JsonObject, place: string, answer: AnswerItem): unknown {
  try {
    return answer(item, place);
  } catch (error) {
    throw error instanceof AllonymError ? new Refusal(400, `${place}: ${error.message}`) : error;
  }
}

interface Question {
  readonly limit: number | undefined;
  readonly type: EntityType | undefined;
  readonly threshold: number | undefined;
}

function readQuestion(item: JsonObject, place: string): Question {
  const { type, threshold } = item;
  return {
    limit: readLimit(item, place),
    type: readType(type, place),
    threshold: given(threshold, (value) => readProbability(value, place)),
  };
}

function readProbability(value: unknown, place: string): number {
  if (typeof value === "number" && value > 0 && value <= 1) return value;
  throw broken(`${place}: threshold`, "must be a number above 0 and at most 1");
}

function readType(value: unknown, place: string): EntityType | undefined {
  return given(value, (type) => {
    if (isType(type)) return type;
    throw broken(`${place}: type`, "must be person, place, organization or group");
  });
}

function readLimit({ limit }: JsonObject, place: string): number | undefined {
  return given(limit, (value) => {
    const count = readCount(value, `${place}: limit`, 1);
    if (count > HIGHEST_LIMIT) throw broken(`${place}: limit`, `must be at most ${HIGHEST_LIMIT}`);
    return count;
  });
}

/** What is read of a field that may be left out, or be null. */
function given<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}
