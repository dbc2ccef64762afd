import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** A static host, as dull as they come. */
export interface Host {
  /** The address of the site, in a folder of the host. */
  readonly url: string;
  close(): void;
}

/** Serves a folder, compressed as hosts do, below a path that the build knows nothing of. */
export async function host(folder: string, below = "/some/where/"): Promise<Host> {
  const packs = new Map<string, Promise<Buffer>>();
  const packed = (file: string): Promise<Buffer> => {
    const known = packs.get(file) ?? readFile(file).then((content) => gzipSync(content));
    packs.set(file, known);
    return known;
  };
  const server = createServer(async ({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://host").pathname);
    const inside = path.startsWith(below) ? path.slice(below.length) : undefined;
    const file = inside === "" || inside?.endsWith("/") ? `${inside}index.html` : inside;
    try {
      if (file === undefined) throw new Error("outside");
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      const content = await packed(join(folder, file));
      response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${portOf(server)}${below}`, close: () => server.close() };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
