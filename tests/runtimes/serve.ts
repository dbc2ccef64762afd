import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A folder that a browser can be sent to. */
export interface Served {
  readonly address: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the files of a folder to this machine. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer(async ({ url = "/" }, response) => {
    try {
      const bytes = await readFile(join(folder, new URL(url, "http://localhost").pathname));
      response.writeHead(200, { "content-type": TYPES[extname(url)] ?? "text/javascript" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
