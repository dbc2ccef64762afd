import { mkdirSync, writeFileSync } from "node:fs";
import { HELP_OF } from "../src/cli/help/all.ts";
import { readTable } from "../src/cli/own-table.ts";
import { run } from "../src/cli/run.ts";
import { fakeIo } from "../tests/cli/fake-io.ts";
import { Arguments } from "./arguments.ts";
import { type Call, SLOWER_IN_TEXTS, type Weighted } from "./call.ts";
import { hostileString, longString } from "./hostile-strings.ts";
import type { Library } from "./library.ts";
import type { Random } from "./random.ts";
import { content } from "./sources.ts";

/** What a command said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly isTerminal: boolean;
}

/** All commands. */
export const commands: readonly string[] = ["help", ...Object.keys(HELP_OF)];

/** A fuzzer for each command; all of them work on files of the folder that the run is in. */
export function commandFuzzers(commands: readonly string[]): Readonly<Record<string, Weighted>> {
  return Object.fromEntries(commands.map((name) => [name, { weight: 2, make: fuzzerOf(name) }]));
}

const FLAGS = [
  "--json",
  "--html",
  "--unknown",
  "--query",
  "--strict",
  "--help",
  "-h",
  "--contribution",
  "--list",
  "--yes",
];
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "--table": ["table.csv", "table.json", "entities", "broken", "nothing", "."],
  "--file": ["names.txt", "table.csv", "-", "nothing"],
  "--limit": ["1", "5", "0", "-1", "1e3", "0x1"],
  "--type": ["person", "place", "city"],
  "--threshold": ["0.5", "1", "0", "0x1", " 1", "NaN"],
  "--id": ["id", "nothing"],
  "--names": ["name", "name, id", ","],
  "--name": ["Ufa@en", "Уфа", "@", "x@y:z"],
  "--source": ["a", ""],
  "--description": ["town"],
  "--as": ["person", "kind"],
  "--encoding": ["utf-8", "windows-1251", "no-such"],
  "--traditions": ["english", "english,german", "no-such"],
  "--language": ["ru", "ba", "xx"],
  "--system": ["iso-rus-Cyrl-Latn-9-1995", "translit-js-ru", "no-such"],
  "--to": ["csv", "jsonl", "ftm", "skos", "table", "xml"],
  "--output": ["out", "nothing/out", "."],
  "--svg": ["out.svg", "nothing/out.svg"],
  "--wrong": ["0.01", "0x0", "2"],
  "--answer": ["id", "name"],
};

function fuzzerOf(command: string): (random: Random, library: Library) => Call {
  return (random, library) => {
    const given = new Arguments(random, library);
    const argv = [command, ...flags(given), ...options(given), ...operands(given)];
    const text = random.oneIn(2) ? content(given) : given.text();
    const [terminal, files] = [random.oneIn(2), filesOf(given)];
    return {
      size: given.size + text.length,
      slower: command === "extract" ? SLOWER_IN_TEXTS : 1,
      run: async () => {
        for (const [path, held] of files) writeFileSync(path, held);
        return await call(argv, { stdin: text, terminal }, library);
      },
    };
  };
}

function flags({ random }: Arguments): string[] {
  return random.times(random.below(3), () => (random.oneIn(20) ? `--${hostileString(random)}` : random.of(FLAGS)));
}

function options({ random }: Arguments): string[] {
  return random
    .times(random.below(4), () => {
      const option = random.of(Object.keys(OPTIONS));
      return [option, random.oneIn(5) ? argument(random) : random.of(OPTIONS[option] ?? [])];
    })
    .flat();
}

function operands(given: Arguments): string[] {
  const { random } = given;
  const files = ["table.csv", "table.json", "names.txt", "entities", "broken", "nothing", "-", "."];
  return random.times(random.below(4), () => (random.oneIn(2) ? random.of(files) : argument(random) || given.name()));
}

/** No path that leads out of the folder. */
function argument(random: Random): string {
  const text = random.oneIn(20) ? longString(random).slice(0, 100_000) : hostileString(random);
  return text.replace(/[/\\\0]|\.\./g, "_");
}

/** The files that the command finds. */
function filesOf(given: Arguments): readonly (readonly [path: string, held: string])[] {
  return [
    ["table.csv", content(given)],
    ["table.json", content(given)],
    ["names.txt", given.text()],
    ["entities/ufa.json", UFA],
    ["broken/x.json", content(given)],
  ];
}

const UFA = JSON.stringify({ $schema: "../../schema/entity.json", id: "ufa", type: "place", names: [{ text: "Ufa" }] });

/** Makes the folders of those files. */
export function makeFolders(): void {
  for (const folder of ["entities", "broken"]) mkdirSync(folder, { recursive: true });
}

async function call(
  argv: readonly string[],
  { stdin, terminal }: { readonly stdin: string; readonly terminal: boolean },
  { index, some }: Library,
): Promise<Said> {
  const io = fakeIo({ stdin, terminal, env: { NO_COLOR: "1" } });
  const { createResolver, extract, explain, suggest, variants } = index;
  const code = await run(argv, io, {
    createResolver,
    extract,
    explain,
    suggest,
    variants,
    loadTable: readTable,
    loadApart: async () => createResolver(some),
    // It ends at once: nobody would end it.
    listen: async (_service, { port, listening }) => listening(port),
    builtIn: () => some,
    builtInResolver: (options) => createResolver(some, options),
    version: "0",
  });
  return { code, out: io.out(), err: io.err(), isTerminal: terminal };
}
