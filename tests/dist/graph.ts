import { builtinModules } from "node:module";
import { build, type Metafile } from "esbuild";

/** Bundles a few lines that use the package, with all that they need. */
export async function bundle(code: string, project: string): Promise<Metafile> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
  });
  return metafile;
}

/** The files that a bundle holds anything of. */
export function filesIn(metafile: Metafile): string[] {
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
