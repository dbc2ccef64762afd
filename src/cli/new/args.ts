import { parseArgs } from "node:util";
import type { Source } from "../../types.ts";
import { failure } from "../failure.ts";
import { type DraftName, readName, readSource } from "./draft.ts";

/** What a call of `new` gives; the rest is asked for. */
export interface NewCall {
  readonly names: readonly DraftName[];
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly description: string | undefined;
  readonly distinctFrom: readonly string[];
  readonly sharedWith: readonly string[];
  readonly resolves: readonly string[];
  readonly rejects: readonly string[];
  readonly table: string | undefined;
}

/** Reads the arguments behind `new`; throws a usage failure that says what to do. */
export function readNewArgs(argv: readonly string[]): NewCall | "help" {
  const { values, tokens, positionals } = parse(argv);
  if (values.help) return "help";
  if (positionals.length > 0)
    throw usage(`"${positionals[0]}" stands alone: each thing has its option, such as --name`);
  return {
    names: namesOf(tokens),
    id: values.id,
    type: values.type,
    description: values.description,
    distinctFrom: values["distinct-from"] ?? [],
    sharedWith: values["shared-with"] ?? [],
    resolves: values.resolves ?? [],
    rejects: values.rejects ?? [],
    table: values.table,
  };
}

/** The names, each with the sources that follow it: names in a row have those behind the last of them. */
function namesOf(tokens: ReturnType<typeof parse>["tokens"]): readonly DraftName[] {
  const groups: { readonly names: DraftName[]; readonly sources: Source[] }[] = [];
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    const last = groups.at(-1);
    if (token.name === "source") {
      if (last === undefined) throw usage("--source stands behind the names that it shows");
      last.sources.push(readSource(token.value));
    } else if (token.name === "name") {
      if (last?.sources.length === 0) last.names.push(readName(token.value));
      else groups.push({ names: [readName(token.value)], sources: [] });
    }
  }
  return groups.flatMap(({ names, sources }) => names.map((name) => ({ ...name, sources })));
}

// No return type: parseArgs infers it from the options, and writing it out would repeat them.
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      tokens: true,
      options: {
        name: { type: "string", multiple: true },
        source: { type: "string", multiple: true },
        id: { type: "string" },
        type: { type: "string" },
        description: { type: "string" },
        "distinct-from": { type: "string", multiple: true },
        "shared-with": { type: "string", multiple: true },
        resolves: { type: "string", multiple: true },
        rejects: { type: "string", multiple: true },
        table: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

/** A mistake in a call of `new`. */
export function usage(problem: string): Error {
  return failure("usage", `${problem}. See allonym new --help.`);
}
