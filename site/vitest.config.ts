import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { gatherForVite } from "../build/gather.ts";

// Apart from `npm test`: they need the site that `npm run site` has built.
export default defineConfig({
  plugins: [gatherForVite()],
  test: {
    name: "site",
    include: ["site/tests/**/*.test.ts"],
    globalSetup: fileURLToPath(new URL("tests/setup.ts", import.meta.url)),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file has a browser of its own.
    maxWorkers: 2,
  },
});
