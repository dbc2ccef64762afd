import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { CHROMIUM, open, startChromium } from "../browser/chromium.ts";
import { bundled } from "./bundles.ts";
import { check, type Outcome, type Runtime, Skipped } from "./runtime.ts";
import { serve } from "./serve.ts";

const AS_MODULE = '<script type="module" src="page.bundle.mjs"></script>';

const IN_WORKER = `<script>
  globalThis.outcome = new Promise((done, fail) => {
    const worker = new Worker("worker.bundle.mjs", { type: "module" });
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => fail(new Error(message));
  });
</script>`;

export const browsers: readonly Runtime[] = [
  {
    name: "chromium",
    async run({ consumer }) {
      await bundled("page.mjs", consumer);
      return `a module: ${check(await outcomeOf(pageIn(consumer, "module.html", AS_MODULE)))}`;
    },
  },
  {
    name: "chromium-worker",
    async run({ consumer }) {
      await bundled("worker.mjs", consumer);
      return `a web worker: ${check(await outcomeOf(pageIn(consumer, "worker.html", IN_WORKER)))}`;
    },
  },
  {
    name: "vite",
    async run({ consumer }) {
      await build({
        root: consumer,
        configFile: false,
        logLevel: "error",
        worker: { format: "es" },
        build: { outDir: "vite", rolldownOptions: { input: join(consumer, "vite-page.html") } },
      });
      return `a page and its worker: ${check(await outcomeOf({ folder: join(consumer, "vite"), page: "vite-page.html" }))}`;
    },
  },
];

/** A page of a folder. */
interface Page {
  readonly folder: string;
  readonly page: string;
}

function pageIn(folder: string, page: string, body: string): Page {
  writeFileSync(join(folder, page), `<!doctype html><link rel="icon" href="data:," />${body}`);
  return { folder, page };
}

/** What the smoke tests of a page end with; a page that asks others, or complains, is a fault. */
async function outcomeOf({ folder, page: name }: Page): Promise<Outcome> {
  if (!existsSync(CHROMIUM)) throw new Skipped(`there is no ${CHROMIUM}`);
  const { address, close } = await serve(folder);
  const browser = await startChromium();
  try {
    const { page, complaints, requests } = await open(browser, `${address}/${name}`);
    const { calls, faults }: Outcome = await page.evaluate("globalThis.outcome");
    const elsewhere = requests.filter((url) => !url.startsWith(address)).map((url) => `asks for ${url}`);
    return { calls, faults: [...faults, ...elsewhere, ...complaints] };
  } finally {
    await browser.close();
    close();
  }
}
