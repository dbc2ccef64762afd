import { parseArgs } from "node:util";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readTable } from "../../../src/cli/own-table.ts";
import { createResolver } from "../../../src/index.ts";
import { bashkortostan } from "../../../src/tables/bashkortostan.ts";
import { russiaRegions } from "../../../src/tables/russia-regions.ts";
import type { EntityInput, Resolver } from "../../../src/types.ts";
import { version } from "../package.json";
import { toolServer } from "./tools.ts";

const HELP = `Usage:
  allonym-mcp    four read-only tools for a language model, over standard input and output (MCP)

  resolve_names, compare_names, find_names_in_text, spelling_variants

Names and texts that are given to the tools are seen by whoever makes the model; the list itself is not, but for the
entities that answers name.

Options:
  --table PATH       your own list instead of the built-in tables; may be repeated
  --id COLUMN        of a table: the column or field of the ids; and so on if the guess was wrong:
  --names A,B        the columns of the names, the first of them the one to show
  --as TYPE          what all are that do not say so: person, place, organization, group; or the column that does
  --encoding CODE    such as windows-1251
  -h, --help         this text
`;

/** Serves until its client leaves; gives an exit code if there is nothing to serve. */
export async function run(argv: readonly string[]): Promise<number | undefined> {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        table: { type: "string", multiple: true, default: [] },
        id: { type: "string" },
        names: { type: "string" },
        as: { type: "string" },
        encoding: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const { table, id, names, as: type, encoding } = values;
    const reading = { id, names: names?.split(/, */), type, encoding };
    // A list of the caller's is read at once, so that its faults are said before a model asks.
    const own = table.length === 0 ? undefined : await resolverOf(table, reading);
    let builtIn: Resolver<EntityInput> | undefined;
    const server = toolServer(version, async () => {
      if (own !== undefined) return own;
      builtIn ??= createResolver<EntityInput>([...bashkortostan, ...russiaRegions]);
      return builtIn;
    });
    await server.connect(new StdioServerTransport());
    return undefined;
  } catch (error) {
    process.stderr.write(`allonym-mcp: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function resolverOf(
  paths: readonly string[],
  reading: Parameters<typeof readTable>[1],
): Promise<Resolver<EntityInput>> {
  const entities: EntityInput[] = [];
  for (const path of paths) {
    const table = await readTable(path, reading, process.stdin);
    if (table.said !== undefined) process.stderr.write(`allonym-mcp: ${table.said}\n`);
    entities.push(...table.entities);
  }
  return createResolver(entities);
}
