import { readdirSync, readFileSync } from "node:fs";
import type { RomanizationInfo, SystemFile } from "../../src/romanize/system.ts";

/** A file of data/romanization as people edit it. */
export interface EditedSystem extends Omit<RomanizationInfo, "id">, Partial<Pick<SystemFile, "letters" | "capitals">> {
  readonly id: string;
  readonly like?: string;
  readonly preset?: string;
  readonly note?: string;
  readonly samples: readonly (readonly [text: string, latin: string])[];
}

const FOLDER = "data/romanization";

/** Every file of data/romanization, by its name. */
export const systemFiles: ReadonlyMap<string, EditedSystem> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"))]),
);
