import { budgets } from "./budgets.ts";
import { bundle, filesIn, sizesOf } from "./graph.ts";

// `npm run size`: what each import costs a page, its code and its data apart, beside what it may cost.

const named = process.argv.slice(2);
const asked = budgets.filter(({ what }) => named.length === 0 || named.includes(what));

print("kB, minified and compressed".padEnd(40), "all", "code", "data", "most", "packages");
for (const { what, code, most } of asked) {
  const made = await bundle(code, process.cwd());
  const { all, ...parts } = sizesOf(made);
  const packages = filesIn(made).flatMap((file) => /node_modules\/([^/]+)/.exec(file)?.[1] ?? []);
  print(what.padEnd(40), kB(all), kB(parts.code), kB(parts.data), most.toFixed(1), [...new Set(packages)].join(", "));
}

function print(what: string, ...columns: readonly string[]): void {
  const last = columns.at(-1) ?? "";
  process.stdout.write(
    `${[what, ...columns.slice(0, -1).map((text) => text.padStart(7)), ` ${last}`].join("").trimEnd()}\n`,
  );
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
