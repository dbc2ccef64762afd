import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import pg from "pg";

// PostgreSQL servers that tests start themselves, on loopback, in a folder of their own. PostgreSQL refuses to run as
// root, so then it is run as the user postgres, which Debian's package makes.

const run = promisify(execFile);
const FOLDER = "/usr/lib/postgresql";

function programs(): string | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const version = readdirSync(FOLDER).sort((a, b) => Number(b) - Number(a))[0];
  return version === undefined ? undefined : `${FOLDER}/${version}/bin`;
}

/** Where the programs are; undefined where there is no PostgreSQL. */
export const postgresPrograms: string | undefined = programs();

/** A server that a test started. */
export interface PostgresServer {
  readonly pool: pg.Pool;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(`${tmpdir()}/allonym-postgres-`);
  const port = await freePort();
  const owner = process.getuid?.() === 0 ? await postgresUser() : undefined;
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const own = { ...owner, cwd: folder };
  await run(
    `${postgresPrograms}/initdb`,
    ["-D", folder, "-U", "test", "-A", "trust", "--locale=C", "-E", "UTF8", "--no-sync"],
    own,
  );
  const pool = new pg.Pool({ host: "127.0.0.1", port, user: "test", database: "postgres", max: 3 });
  // A server that ends closes idle connections; the next question says so.
  pool.on("error", () => undefined);
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const settings = ["-F", "-h", "127.0.0.1", "-p", String(port), "-k", folder];
    server = spawn(`${postgresPrograms}/postgres`, ["-D", folder, ...settings], { ...own, stdio: "ignore" });
    await answering(pool);
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((done) => server?.once("exit", done));
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    pool,
    start,
    // Of immediate shutdown: no transaction is ended, all connections break.
    kill: () => stop("SIGQUIT"),
    remove: async () => {
      await pool.end();
      await stop("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(pool: pg.Pool): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await pool.query("select 1");
      return;
    } catch (error) {
      if (tries === 300) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string): Promise<number> => Number((await run("id", [flag, "postgres"])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
