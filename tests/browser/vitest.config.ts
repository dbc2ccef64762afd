import { defineConfig } from "vitest/config";
import { gatherForVite } from "../../build/gather.ts";

// Apart from `npm test`: not everybody has Debian's chromium.
export default defineConfig({
  plugins: [gatherForVite()],
  test: { name: "browser", include: ["tests/browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
