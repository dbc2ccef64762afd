import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, type ResolvedConfig, runnerImport } from "vite";
import { writeDocuments } from "./documents.ts";
import { finishServiceWorker } from "./offline.ts";
import type * as prerender from "./prerender.tsx";

/** What the page may do: nothing of it can send a name anywhere, even if somebody wanted it to. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Makes what Vite does not: the first page without script, the index of the tables, the documents, the service worker. */
export function sitePlugin(root: string): Plugin {
  let config: ResolvedConfig | undefined;
  let first: ReturnType<typeof prerender.firstPage> | undefined;
  return {
    name: "site",
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const { module } = await runnerImport<typeof prerender>(join(root, "build/prerender.tsx"), {
        configFile: false,
        root,
        plugins: config?.plugins.filter(({ name }) => name === "gather") ?? [],
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        logLevel: "error",
      });
      first = module.firstPage();
      mkdirSync(join(root, ".generated"), { recursive: true });
      writeFileSync(join(root, ".generated/built-in.index"), module.builtInIndex());
    },
    transformIndexHtml(html) {
      const example = JSON.stringify(first?.example).replaceAll("<", "\\u003c");
      return html
        .replace('<div id="app"></div>', () => `<div id="app">${first?.html ?? ""}</div>`)
        .replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`)
        .replace("</body>", () => `  <script id="example" type="application/json">${example}</script>\n  </body>`);
    },
    writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error("The site is written into a folder.");
      writeDocuments({ root: join(root, ".."), out: dir, bundle, policy: POLICY });
      finishServiceWorker(dir);
    },
  };
}
