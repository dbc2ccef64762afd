import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { compareNames, explain, extract, variants } from "../../../src/index.ts";
import type { EntityInput, Resolution, Resolver } from "../../../src/types.ts";

/** What a call may take and give: a model reads all of it, and whoever makes the model. */
const NAMES = 50;
const UNITS_OF_NAME = 1_000;
const UNITS_OF_TEXT = 100_000;
const MENTIONS = 200;
const CANDIDATES = 3;
const SPELLINGS = 20;

const name = z.string().max(UNITS_OF_NAME);
const type = z.enum(["person", "place", "organization", "group"]).optional();
const readOnly = { readOnlyHint: true, openWorldHint: false } as const;

const INSTRUCTIONS = `Tells which entity of a list a name means, whatever the alphabet and the spelling. An answer of
status "match" names one entity. One of status "ambiguous" does not: say so, and do not choose for the user. "none" means
that the list does not hold it.`;

/** A server with four tools, none of which changes or lists anything. The resolver is made when it is first needed. */
export function toolServer(version: string, resolver: () => Promise<Resolver<EntityInput>>): McpServer {
  const server = new McpServer({ name: "allonym", version }, { instructions: INSTRUCTIONS });
  server.registerTool(
    "resolve_names",
    {
      title: "Which entity each name means",
      description: "Looks names up in the list: for each the status, the entity, and why. At most 50 names.",
      inputSchema: { names: z.array(name).min(1).max(NAMES), type },
      annotations: readOnly,
    },
    async ({ names, type }) => {
      const asked = await resolver();
      return told(names.map((one) => answerOf(asked.resolve(one, { type, limit: CANDIDATES }))));
    },
  );
  server.registerTool(
    "compare_names",
    {
      title: "Whether two names are one",
      description: "Compares two names without a list. What is one name may still be two people.",
      inputSchema: { a: name, b: name, type },
      annotations: readOnly,
    },
    ({ a, b, type }) => {
      const comparison = compareNames(a, b, { type });
      return told({ same: comparison.same, score: comparison.score, explanation: explain(comparison) });
    },
  );
  server.registerTool(
    "find_names_in_text",
    {
      title: "The entities of the list that a text names",
      description: "Finds names of the list in a text, in the cases of some thirty languages. At most 100,000 letters.",
      inputSchema: { text: z.string().max(UNITS_OF_TEXT), type },
      annotations: readOnly,
    },
    async ({ text, type }) => {
      const mentions = extract(await resolver(), text, { type });
      const shown = mentions.slice(0, MENTIONS).map(({ start, end, text: found, resolution }) => {
        const { query: _, ...answer } = answerOf(resolution);
        return { start, end, text: found, ...answer };
      });
      return told({ mentions: shown, ...(mentions.length > MENTIONS && { leftOut: mentions.length - MENTIONS }) });
    },
  );
  server.registerTool(
    "spelling_variants",
    {
      title: "How a name may be spelled",
      description: "Spellings that a name can have in Latin and Cyrillic, likeliest first. Good for searching.",
      inputSchema: { name, limit: z.number().int().min(1).max(SPELLINGS).optional() },
      annotations: readOnly,
    },
    ({ name, limit }) => {
      const spellings = variants(name, { limit: limit ?? SPELLINGS });
      return told(spellings.map(({ text, label, probability }) => ({ text, writtenBy: label, probability })));
    },
  );
  return server;
}

/** Only those whom an answer may mean are named: a list is no tool's output. */
function answerOf(resolution: Resolution<EntityInput>) {
  const { query, status } = resolution;
  const entity = resolution.entity && { id: resolution.entity.id };
  return { query, status, ...entity, explanation: explain(resolution) };
}

function told(value: unknown) {
  return { content: [{ type: "text" as const, text: JSON.stringify(value) }] };
}
