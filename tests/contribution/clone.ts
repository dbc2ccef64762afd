import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { checkCommand } from "../../src/cli/check/command.ts";
import { run } from "../../src/cli/run.ts";
import type { MakeResolver } from "../../src/tables/rules/check.ts";
import { type FakeIo, fakeIo, type Setting } from "../cli/fake-io.ts";
import { usualLibrary } from "../cli/usual-library.ts";

/** The folder of fixtures. */
export const FIXTURES = "tests/contribution/fixtures";

/** Where the table is in a clone. */
export const TOWNS = "data/tables/towns";

/** A folder with a table of towns and the schema, as a contributor's clone has them. */
export interface Clone {
  readonly path: (file: string) => string;
  readonly read: (file: string) => string;
  /** Runs `allonym` with paths below the clone, which messages then do not show. */
  readonly allonym: (argv: readonly string[], setting?: Setting) => Promise<Outcome>;
  /** Runs `allonym check` on the table of towns with a resolver of one's own. */
  readonly check: (makeResolver: MakeResolver) => Promise<Outcome>;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A clone that lasts as long as the test, with the files of a folder laid over its table. */
export function cloneWith(folder?: string): Clone {
  const root = mkdtempSync(join(tmpdir(), "allonym-clone-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "data/schema"), { recursive: true });
  cpSync("data/schema/entity.json", join(root, "data/schema/entity.json"));
  cpSync(join(FIXTURES, "table"), join(root, TOWNS), { recursive: true });
  if (folder !== undefined) {
    const isOfTable = (path: string): boolean => !path.endsWith("message.txt");
    cpSync(join(FIXTURES, folder), join(root, TOWNS), { recursive: true, filter: isOfTable });
  }
  const path = (file: string): string => join(root, file);
  const outcome = async (setting: Setting | undefined, call: (io: FakeIo) => Promise<number>): Promise<Outcome> => {
    const io = fakeIo(setting);
    const code = await call(io);
    const shown = (text: string): string => text.replaceAll(`${root}/`, "");
    return { code, out: shown(io.out()), err: shown(io.err()) };
  };
  return {
    path,
    read: (file) => readFileSync(path(file), "utf8"),
    allonym(argv, setting) {
      const own = argv.map((word) => (word.startsWith("data/") ? path(word) : word));
      return outcome(setting, (io) => run(own, io, usualLibrary));
    },
    check: (makeResolver) => outcome({}, (io) => checkCommand([path(TOWNS)], io, makeResolver)),
  };
}
