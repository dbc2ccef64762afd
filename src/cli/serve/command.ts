import type { EntityInput, Resolver } from "../../types.ts";
import { counted } from "../counted.ts";
import { FOUND } from "../exit.ts";
import { failure } from "../failure.ts";
import { writeHelp } from "../help/write-help.ts";
import { STDIN } from "../input.ts";
import { type Io, report, write } from "../io.ts";
import type { Library } from "../library.ts";
import { resolverFor } from "../resolver-for.ts";
import { readServeArgs, type ServeCall } from "./args.ts";
import { HELP } from "./help.ts";
import { inAddress, isEvery, isOpen, servedHosts } from "./hosts.ts";
import { Service } from "./service.ts";

/** `allonym serve`: answers requests over HTTP until a signal ends it. Gives the exit code. */
export async function serveCommand(argv: readonly string[], io: Io, library: Library): Promise<number> {
  const call = readServeArgs(argv);
  if (call === "help") {
    await writeHelp(io, HELP);
    return FOUND;
  }
  const say = (message: string): void => void report(io, message);
  const service = new Service({
    load: () => resolverFor({ call, io, library }),
    reload: () => reloaded(call, io, library),
    options: { base: call.base, origins: call.origins, name: call.name, draft: call.draft },
    version: library.version,
    // A reader of the log that has gone (`| head`) is no reason to end.
    log: (line) => void write(io.stdout, `${line}\n`).catch(() => undefined),
    say,
  });
  // One that comes while the tables are loaded has nothing to load anew, and would end the process.
  const ignore = (): void => undefined;
  process.on("SIGHUP", ignore);
  try {
    await service.load();
    await library.listen(service, {
      host: call.host,
      port: call.port,
      signals: process,
      listening: (port) => {
        service.serveOnly(servedHosts(call.host, port, call.base));
        for (const line of announcement(call, port, service.size)) say(line);
      },
    });
  } finally {
    process.removeListener("SIGHUP", ignore);
  }
  return FOUND;
}

async function reloaded(call: ServeCall, io: Io, library: Library): Promise<Resolver<EntityInput>> {
  if (call.tables.includes(STDIN)) throw failure("unreadable", "standard input cannot be read a second time.");
  return await library.loadApart({ call, io });
}

function announcement({ host, base }: ServeCall, port: number, entities: number): string[] {
  const shown = isEvery(host) ? "127.0.0.1" : inAddress(host);
  const address = base?.replace(/\/$/, "") ?? `http://${shown}:${port}`;
  const lines = [`${counted(entities, "entity", "entities")}. OpenRefine is given ${address}/reconcile; Ctrl-C ends.`];
  if (!isOpen(host)) return lines;
  const open = `--host ${host}: other machines can reach this, and whoever does can ask for all that is listed.`;
  const closed = "Without --base only requests to this machine's own name are answered.";
  return [...lines, isEvery(host) && base === undefined ? `${open} ${closed}` : open];
}
