import { cpus } from "node:os";
import { createResolver } from "../../src/index.ts";
import { table } from "../markdown.ts";
import { makePopulation } from "../scale/population.ts";
import { makeQueries } from "../scale/queries.ts";
import { countUnequal } from "./equality.ts";
import { measureSpeed } from "./speed.ts";
import { measureStream } from "./stream.ts";

// npm run bench:workers [-- LENGTH_OF_STREAM]
const [PEOPLE_SEED, QUERY_SEED] = [1721, 1812];
const [NAMES, QUERIES] = [100_000, 50_000];
const STREAM = 1_000_000;

const length = Number(process.argv[2] ?? STREAM);
const people = makePopulation(NAMES, PEOPLE_SEED);
const queries = makeQueries(people, QUERIES, QUERY_SEED).map(({ text }) => text);
const entities = people.names.map((name, number) => ({ id: people.ids[number] ?? "", names: [name] }));
const resolver = createResolver(entities);

print(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}; ${NAMES} names.`);
const speeds = await measureSpeed(resolver, queries, [1, 2]);
print(
  table(
    ["workers", "first queries a second", "warm", "times one, warm", "cores used, warm"],
    speeds.map(({ workers, first, warm, times, cores }) => [
      String(workers),
      first.toFixed(0),
      warm.toFixed(0),
      times.toFixed(2),
      cores.toFixed(2),
    ]),
  ),
);
print(`Answers of 2 workers unlike those of one thread: ${await countUnequal(resolver, queries)} of ${QUERIES}.`);
print(`A stream of ${length} queries:`);
const samples = await measureStream(resolver, queries, length, (text) => process.stderr.write(`${text}\n`));
print(
  table(
    ["after", "heap, MB", "buffers, MB", "process, MB"],
    samples.map(({ after, heap, buffers, rss }) => [
      String(after),
      megabytes(heap),
      megabytes(buffers),
      megabytes(rss),
    ]),
  ),
);

function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
