import { defineConfig } from "vitest/config";
import { gatherForVite } from "./gather.ts";

// Few and quick tests: each mutant of src/score and src/match is put to those of them that reach it.
export default defineConfig({
  plugins: [gatherForVite()],
  test: {
    include: ["tests/score/**/*.test.ts", "tests/match/**/*.test.ts", "tests/resolver/candidate-set.test.ts"],
    isolate: false,
  },
});
