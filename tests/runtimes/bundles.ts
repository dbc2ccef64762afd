import { join } from "node:path";
import { build } from "esbuild";
import { start, startFetched } from "./programs.ts";
import { check, type Runtime, readOutcome } from "./runtime.ts";
import { versions } from "./versions.ts";

/** Bundles a program of the project as `esbuild --bundle --platform=neutral` does, with no other setting. */
export async function bundled(program: string, consumer: string): Promise<string> {
  const outfile = join(consumer, program.replace(/\.mjs$/, ".bundle.mjs"));
  await build({
    entryPoints: [join(consumer, program)],
    absWorkingDir: consumer,
    bundle: true,
    platform: "neutral",
    outfile,
    logLevel: "error",
  });
  return outfile;
}

export const esbuild: Runtime = {
  name: "esbuild",
  async run({ consumer }) {
    const file = await bundled("bundled.mjs", consumer);
    return `--platform=neutral: ${check(readOutcome(start(process.execPath, [file], { cwd: consumer })))}`;
  },
};

export const workerd: Runtime = {
  name: "workerd",
  async run({ consumer }) {
    await bundled("workerd.mjs", consumer);
    const spec = `workerd@${versions.workerd}`;
    const printed = startFetched(spec, "workerd", ["test", "workerd.capnp"], consumer);
    return `${spec}: ${check(readOutcome(printed))}`;
  },
};
