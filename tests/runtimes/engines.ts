import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { Packed } from "../dist/pack.ts";
import { start, startFetched } from "./programs.ts";
import { check, type Runtime, readOutcome } from "./runtime.ts";
import { versions } from "./versions.ts";

/** A program that runs scripts as Node does. */
interface Engine {
  readonly name: string;
  /** Its package. */
  readonly spec: string;
  readonly program: string;
  /** What makes it print where it lies itself. */
  readonly whereItIs: readonly string[];
  /** What stands before the script. */
  readonly before: readonly string[];
  readonly scripts: readonly string[];
}

const MODULES = ["main.mjs", "main.cjs"];

// Neither may reach the network: the library has no business there.
const CLOSED_NODE = ["--permission", "--allow-fs-read=*", "--allow-worker", "--disable-warning=SecurityWarning"];
const CLOSED_DENO = ["run", "--no-prompt", "--allow-read", "--allow-env", "--allow-sys"];

/** Node in its versions, Bun and Deno. */
export const engines: readonly Runtime[] = [
  ...versions.node.map((version) => {
    const [major = ""] = version.split(".");
    return runtimeOf({
      name: `node${major}`,
      spec: `node@${version}`,
      program: "node",
      whereItIs: ["-p", "process.execPath"],
      before: Number(major) >= 26 ? CLOSED_NODE : [],
      scripts: MODULES,
    });
  }),
  runtimeOf({
    name: "bun",
    spec: `bun@${versions.bun}`,
    program: "bun",
    whereItIs: ["-e", "console.log(process.execPath)"],
    before: [],
    scripts: MODULES,
  }),
  runtimeOf({
    name: "deno",
    spec: `deno@${versions.deno}`,
    program: "deno",
    whereItIs: ["eval", "console.log(Deno.execPath())"],
    before: CLOSED_DENO,
    scripts: MODULES,
  }),
];

function runtimeOf({ name, spec, program, whereItIs, before, scripts }: Engine): Runtime {
  return {
    name,
    run(project) {
      const cwd = project.consumer;
      const path = startFetched(spec, program, whereItIs, cwd).trim().split("\n").at(-1) ?? "";
      const calls = scripts.map(
        (script) => `${script}: ${check(readOutcome(start(path, [...before, script], { cwd })))}`,
      );
      checkCommandLine(project, (args, stdin) => start(path, [...before, ...args], { cwd, stdin }));
      return `${spec}: ${calls.join(", ")}; the command line`;
    },
  };
}

/** The command line, run by an engine: a name, a text that is piped, and its version. */
function checkCommandLine({ unpacked }: Packed, run: (args: readonly string[], stdin: string) => string): void {
  const program = join(unpacked, manifest.bin.allonym);
  const said: readonly [args: readonly string[], stdin: string, wanted: string][] = [
    [["--version"], "", manifest.version],
    [["resolve", "Ruslan Jabasov"], "", '"id":"ruslan-gabbasov"'],
    [["extract"], "He wrote to Ruslan Jabasov.", '"text":"Ruslan Jabasov"'],
  ];
  for (const [args, stdin, wanted] of said) {
    const out = run([program, ...args], stdin);
    if (!out.includes(wanted)) throw new Error(`allonym ${args.join(" ")} prints no ${wanted}, but:\n${out}`);
  }
}
