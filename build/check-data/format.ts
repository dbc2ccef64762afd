import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { DataFile } from "../../src/tables/data-file.ts";
import { type Fault, WHOLE_FILE } from "../../src/tables/fault.ts";

/** Writes the files that are not as Biome would write them, and gives their paths. */
export function formatFiles(files: readonly DataFile[]): readonly string[] {
  const others = unformatted(files);
  for (const { file, wanted } of others) writeFileSync(file.path, wanted);
  return others.map(({ file }) => file.path);
}

/** The files that are not as Biome would write them, each with the first line that differs. */
export function formatFaults(files: readonly DataFile[]): readonly Fault[] {
  return unformatted(files).map(({ file: { path, text }, wanted }) => {
    const line = firstDifference(text.split("\n"), wanted.split("\n")) + 1;
    const rule = "the file is formatted as Biome does";
    return {
      path,
      line,
      entry: WHOLE_FILE,
      rule,
      problem: "it is not formatted from here on",
      mend: "Run `npm run check:data`, which formats it.",
    };
  });
}

function unformatted(files: readonly DataFile[]): readonly { readonly file: DataFile; readonly wanted: string }[] {
  const formatted = formattedByBiome(files);
  return files.flatMap((file, index) => {
    const wanted = formatted[index] ?? file.text;
    return wanted === file.text ? [] : { file, wanted };
  });
}

// Biome tells which files it would change, and not where; so it changes copies.
function formattedByBiome(files: readonly DataFile[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "allonym-format-"));
  try {
    const { vcs: _, $schema: __, ...config } = JSON.parse(readFileSync("biome.json", "utf8"));
    writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
    for (const { path, text } of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const biome = resolve("node_modules/@biomejs/biome/bin/biome");
    const { status, stderr } = spawnSync(process.execPath, [biome, "format", "--write", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`biome format: ${stderr}`);
    return files.map(({ path }) => readFileSync(join(folder, path), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function firstDifference(lines: readonly string[], others: readonly string[]): number {
  const at = lines.findIndex((line, index) => line !== others[index]);
  return at === -1 ? lines.length : at;
}
