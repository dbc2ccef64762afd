import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";

/** Where Debian's package openrefine has it. */
export const OPENREFINE = "/usr/bin/openrefine";
export const isThere: boolean = existsSync(OPENREFINE);

const START_TIME = 120_000;

export interface Cell {
  readonly v: string | null;
  readonly recon?: Recon;
}

/** What OpenRefine holds of a cell that it reconciled. */
export interface Recon {
  readonly j: "matched" | "none" | "new";
  readonly m?: { readonly id: string; readonly name: string };
  readonly c?: readonly { readonly id: string; readonly name: string; readonly score: number }[];
}

/** A project, by the commands that OpenRefine's own page sends. */
export class OpenRefine {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(url: string, process: ChildProcess, folder: string) {
    this.url = url;
    this.#process = process;
    this.#folder = folder;
  }

  /** Starts it without a browser, in a folder of its own. */
  static async start(): Promise<OpenRefine> {
    const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), "allonym-openrefine-"))];
    const argv = ["-i", "127.0.0.1", "-p", String(port), "-d", folder, "-m", "512M", "-x", "refine.headless=true"];
    // A group of its own, so that Java ends with the script that starts it.
    const child = spawn(OPENREFINE, argv, { stdio: "ignore", detached: true, env: { ...process.env, HOME: folder } });
    const refine = new OpenRefine(`http://127.0.0.1:${port}`, child, folder);
    for (const end = Date.now() + START_TIME; Date.now() < end; await after(500)) {
      if (
        await fetch(`${refine.url}/command/core/get-version`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return refine;
    }
    await refine.end();
    throw new Error("OpenRefine did not start");
  }

  async end(): Promise<void> {
    const gone = once(this.#process, "exit");
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid, "SIGKILL");
    await gone;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async get<T>(command: string, query: Readonly<Record<string, string>> = {}): Promise<T> {
    const reply = await fetch(`${this.url}/command/core/${command}?${new URLSearchParams(query)}`);
    return (await reply.json()) as T;
  }

  async post<T>(command: string, fields: Readonly<Record<string, unknown>>): Promise<T> {
    const texts = Object.entries({ ...fields, csrf_token: await this.#token() });
    const body = new URLSearchParams(texts.map(([name, value]): [string, string] => [name, textOf(value)]));
    const reply = await fetch(`${this.url}/command/core/${command}`, { method: "POST", body });
    return (await reply.json()) as T;
  }

  /** A project of a CSV; gives its number. */
  async createProject(csv: string): Promise<string> {
    const form = new FormData();
    form.set("project-name", "names");
    form.set("format", "text/line-based/*sv");
    form.set(
      "options",
      JSON.stringify({ separator: ",", encoding: "UTF-8", headerLines: 1, guessCellValueTypes: false }),
    );
    form.set("project-file", new Blob([csv], { type: "text/csv" }), "names.csv");
    const address = `${this.url}/command/core/create-project-from-upload?csrf_token=${await this.#token()}`;
    const reply = await fetch(address, { method: "POST", body: form, redirect: "manual" });
    const project = new URL(reply.headers.get("location") ?? "", this.url).searchParams.get("project");
    if (project === null) throw new Error(`no project: ${reply.status} ${await reply.text()}`);
    return project;
  }

  /** Runs an operation in the background, and waits until it is done. */
  async operate(command: string, project: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
    const engine = { facets: [], mode: "row-based" };
    const reply = await this.post<{ code: string }>(command, { project, engine, ...fields });
    if (reply.code !== "ok" && reply.code !== "pending") throw new Error(JSON.stringify(reply));
    for (;;) {
      const { processes } = await this.get<{ processes: unknown[] }>("get-processes", { project });
      if (processes.length === 0) return;
      await after(200);
    }
  }

  /** The cells of all rows, each with what it was reconciled to, under the titles of their columns. */
  async rows(project: string): Promise<ReadonlyMap<string, Cell | undefined>[]> {
    const { columnModel } = await this.get<Model>("get-models", { project });
    const reply = await this.post<Rows>("get-rows", {
      project,
      start: 0,
      limit: 1000,
      engine: { facets: [], mode: "row-based" },
    });
    return reply.rows.map(({ cells }) => {
      const of = columnModel.columns.map(({ name, cellIndex }): [string, Cell | undefined] => {
        const cell = cells[cellIndex] ?? undefined;
        const recon = cell?.r === undefined ? undefined : reply.pool.recons[cell.r];
        return [name, cell && { v: cell.v, ...(recon && { recon }) }];
      });
      return new Map(of);
    });
  }

  async #token(): Promise<string> {
    return (await this.get<{ token: string }>("get-csrf-token")).token;
  }
}

interface Model {
  readonly columnModel: { readonly columns: readonly { readonly name: string; readonly cellIndex: number }[] };
}

interface Rows {
  readonly rows: readonly { readonly cells: readonly ({ readonly v: string | null; readonly r?: string } | null)[] }[];
  readonly pool: { readonly recons: Readonly<Record<string, Recon>> };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
