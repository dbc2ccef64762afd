import { readdirSync, readFileSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";
import { gatherForVite } from "./build/gather.ts";

const unitTests = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((file) => `tests/${file.replaceAll("\\", "/")}`)
  .filter((file) => /^tests\/(?!dist\/|browser\/).+\.test\.ts$/.test(file));

// A module that a test replaces must not have been loaded by the tests before it.
const needsIsolation = (file: string): boolean => /\bvi\.(?:mock|doMock)\(/.test(readFileSync(file, "utf8"));

export default defineConfig(({ mode }) => {
  // A project does not take over the mode of the command line by itself; a script of package.json sets one.
  const unit = { mode, plugins: [gatherForVite()] };
  // Tests of time set limits of their own; on a busy machine any other may be slow.
  const testTimeout = 30_000;
  return {
    test: {
      // Vitest would leave one processor idle, which is half of two.
      maxWorkers: "100%",
      // The module graph does not say which tests read a file of data/: nearly all answers depend on each.
      forceRerunTriggers: [...configDefaults.forceRerunTriggers, "**/!(tests)/data/**"],
      projects: [
        {
          ...unit,
          test: {
            name: "unit",
            isolate: false,
            testTimeout,
            include: unitTests.filter((file) => !needsIsolation(file)),
          },
        },
        { ...unit, test: { name: "isolated", testTimeout, include: unitTests.filter(needsIsolation) } },
        {
          test: {
            name: "dist",
            isolate: false,
            include: ["tests/dist/**/*.test.ts"],
            globalSetup: "tests/dist/setup.ts",
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
