import { builtinModules } from "node:module";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** A few lines that use the package, with all that they need. */
export interface Bundle {
  readonly metafile: Metafile;
  readonly code: string;
}

/** Bundles a few lines that use the package. */
export async function bundle(code: string, project: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  return { metafile, code: outputFiles.map(({ text }) => text).join("") };
}

/** Bytes of a bundle as it is sent to a browser. */
export interface Sizes {
  readonly all: number;
  /** Without the data. */
  readonly code: number;
  /** What the data add. */
  readonly data: number;
}

// The build makes a text of each folder of data/.
const DATA = /(?<=JSON\.parse\()(["'`])(?:(?!\1)[^\\]|\\[\s\S])*?\1/g;

/** How large a bundle is, compressed. */
export function sizesOf({ code }: Bundle): Sizes {
  const all = compressed(code);
  const without = compressed(code.replace(DATA, '""'));
  return { all, code: without, data: all - without };
}

function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The files that a bundle holds anything of. */
export function filesIn({ metafile }: Bundle): string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
}

/** The modules outside the package that a built file reaches, its chunks included. */
export async function outsideOf(file: string, project: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [file],
    absWorkingDir: project,
    bundle: true,
    packages: "external",
    platform: "neutral",
    metafile: true,
    write: false,
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return [...new Set(imports.flatMap(({ path, external }) => (external === true ? path : [])))].sort();
}

export function isBuiltIn(module: string): boolean {
  return module.startsWith("node:") || builtinModules.includes(module);
}
