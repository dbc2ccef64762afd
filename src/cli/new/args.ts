import type { Source } from "../../types.ts";
import { type Parsed, parseOptions, usageOf } from "../parse-options.ts";
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

const OPTIONS = {
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
} as const;

/** A mistake in a call of `new`. */
export const usage: (problem: string) => Error = usageOf("new");

/** Reads the arguments behind `new`; throws a usage failure that says what to do. */
export function readNewArgs(argv: readonly string[]): NewCall | "help" {
  const { values, tokens, positionals } = parseOptions("new", argv, OPTIONS);
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
function namesOf(tokens: Parsed<typeof OPTIONS>["tokens"]): readonly DraftName[] {
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
