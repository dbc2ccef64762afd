import type { Reporter, TestModule } from "vitest/node";

/** Closes the run with one line that a script can read: `12 passed, 0 failed`. */
export default class Counts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = (state: "passed" | "failed") =>
      modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
    // A file that cannot be loaded, or an error outside of all tests, fails the run without a failed test.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    process.stdout.write(`\n${count("passed")} passed, ${count("failed") + broken} failed\n`);
  }
}
