import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { failure } from "../failure.ts";
import { type Io, report } from "../io.ts";
import { writable } from "../writable.ts";
import { rowsInWords } from "./counts.ts";
import { FileTarget } from "./file-target.ts";
import { type Origin, type Progress, progressPath, readProgress, statesHeld } from "./progress-file.ts";
import type { Target } from "./target.ts";

/** What may happen to a file that is there. */
export type IfThere = "refuse" | "overwrite" | "go-on";

/** Throws a failure if an output may not be written, before anything is read that takes long. */
export async function checkOutput(path: string, ifThere: IfThere, inputs: readonly string[]): Promise<void> {
  const output = await stat(path).catch(() => undefined);
  for (const input of inputs) {
    const other = await stat(input).catch(() => undefined);
    const isSame = other !== undefined && other.dev === output?.dev && other.ino === output.ino;
    if (isSame || resolve(input) === resolve(path))
      throw failure("usage", `--output ${path} is ${input}, which is read. Name another file.`);
  }
  if (output === undefined) return checkFolder(path);
  if (output.isDirectory()) throw failure("unreadable", `${path}: is a folder. Name a file in it.`);
  if (!output.isFile() || ifThere === "overwrite") return;
  const progress = await readProgress(path);
  if (ifThere === "refuse") {
    const goOn = progress === undefined ? "" : ", --resume to go on with it, as it is unfinished";
    throw failure("unreadable", `${path}: is there already. Say --force to begin it anew${goOn}.`);
  }
  if (progress === undefined) {
    throw failure(
      "unreadable",
      `${path}: is complete, or not by allonym: there is no ${progressPath(path)}. Say --force to begin it anew.`,
    );
  }
}

async function checkFolder(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (folder?.isDirectory()) return;
  throw failure("unreadable", `${path}: there is no folder ${dirname(path)}. Make it first.`);
}

/** Begins an output or goes on with one; {@link checkOutput} has let it pass. */
export async function openTarget(path: string, ifThere: IfThere, origin: Origin, io: Io): Promise<Target> {
  const output = await stat(path).catch(() => undefined);
  if (output !== undefined && !output.isFile()) return writable(path, FileTarget.ofDevice(path));
  const progress = ifThere === "go-on" && output !== undefined ? await readProgress(path) : undefined;
  if (progress === undefined) {
    if (ifThere === "go-on") await report(io, `${path}: there is nothing yet to go on with, it is begun.`);
    return writable(path, FileTarget.begin(path, origin));
  }
  checkOrigin(path, progress, origin);
  const held = await writable(path, statesHeld(path, progress.written));
  const lost = (progress.written.at(-1)?.input.rows ?? 0) - (held.at(-1)?.input.rows ?? 0);
  if (lost > 0 && held.length === 0)
    throw failure("stale", `${path}: holds other rows than were written. Begin it anew with --force.`);
  const target = await writable(path, FileTarget.goOn(path, origin, held));
  const again = lost === 0 ? "" : `; ${rowsInWords(lost)} more were there and are made again, as they were changed`;
  await report(io, `${path}: goes on behind ${rowsInWords(target.answered.input.rows)}${again}.`);
  return target;
}

const CALLED: Readonly<Record<keyof Origin, string>> = {
  allonym: "version of allonym",
  rules: "spelling rules",
  tables: "table of entities",
  column: "--column",
  type: "--type",
  threshold: "--threshold",
  form: "form or titles",
};

function checkOrigin(path: string, { origin }: Progress, now: Origin): void {
  if (origin === undefined) throw failure("stale", `${path}: cannot be gone on with. Begin it anew with --force.`);
  for (const key of Object.keys(CALLED) as (keyof Origin)[]) {
    if (origin[key] === now[key]) continue;
    const values = key === "form" ? "" : ` (then ${origin[key]}, now ${now[key]})`;
    const mend = "Give what was given then, or begin it anew with --force.";
    throw failure("stale", `${path}: was begun with another ${CALLED[key]}${values}. ${mend}`);
  }
}
