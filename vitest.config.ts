import { defineConfig } from "vitest/config";
import { gatherForVite } from "./build/gather.ts";

export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      {
        // A project does not take over the mode of the command line by itself; two scripts of package.json set one.
        mode,
        plugins: [gatherForVite()],
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/dist/**", "tests/browser/**"] },
      },
      {
        test: {
          name: "dist",
          include: ["tests/dist/**/*.test.ts"],
          globalSetup: "tests/dist/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
