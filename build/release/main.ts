import { readFileSync } from "node:fs";
import { faultsOf, newestRelease } from "./notes.ts";

// `npm run release:notes`: what CHANGELOG.md says of its newest version, or with --version its number. Prints nothing
// if nothing was released yet; ends with 1 if it must not be published.

const release = newestRelease(readFileSync("CHANGELOG.md", "utf8"));
if (release !== undefined) {
  const faults = faultsOf(release, JSON.parse(readFileSync("package.json", "utf8")));
  process.stderr.write(faults.map((fault) => `${fault}\n`).join(""));
  if (faults.length > 0) process.exitCode = 1;
  else process.stdout.write(`${process.argv.includes("--version") ? release.version : release.notes}\n`);
}
