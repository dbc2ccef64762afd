import { Arguments } from "./arguments.ts";
import type { Call, Weighted } from "./call.ts";
import type { Library } from "./library.ts";
import type { Random } from "./random.ts";
import { content, sourceOf } from "./sources.ts";

const FORMATS = ["plain", "csv", "ftm", "wikidata", "sparql", "skos", "schema.org"];
const IMPORT = {
  path: ["list.csv"],
  format: FORMATS,
  encoding: ["utf-8", "windows-1251", "utf-16le"],
  id: ["id", "item", "nothing"],
  names: ["name", ["name", "name:de"], []],
  type: ["person", "kind"],
  strict: [true, false],
  weakAliases: [true],
  classes: [{ Q515: "place" }],
};

/** Takes all that comes, and the summary in words. */
async function taken(
  reading: AsyncIterable<unknown> & { readonly summary: unknown },
  describe: () => string,
): Promise<unknown> {
  const all: unknown[] = [];
  for await (const one of reading) all.push(one);
  return [all, reading.summary, describe()];
}

/** The parts of a content, cut anywhere, as texts or bytes. */
function parts({ random }: Arguments, text: string): readonly (string | Uint8Array)[] {
  const at = random.below(text.length + 1);
  if (random.oneIn(2)) return [text.slice(0, at), text.slice(at)];
  const bytes = new TextEncoder().encode(text);
  return [bytes.subarray(0, at), bytes.subarray(at)];
}

function readEntities(random: Random, library: Library): Call {
  const given = new Arguments(random, library);
  const text = content(given);
  const source = sourceOf(given, parts(given, text));
  const [options, isWhole, wrong] = [given.options(IMPORT), random.oneIn(3), given.or(undefined)];
  return {
    size: given.size + text.length,
    plants: true,
    run: () => {
      const reading = library.import.readEntities(wrong ?? (isWhole ? text : source()), options);
      return taken(reading, () => library.import.describeImport(reading.summary));
    },
  };
}

function readRows(random: Random, library: Library): Call {
  const given = new Arguments(random, library);
  const text = content(given);
  const source = sourceOf(given, parts(given, text));
  const [options, wrong] = [given.options({ path: ["x"], encoding: ["utf-8", "latin1"] }), given.or(undefined)];
  return {
    size: given.size + text.length,
    plants: true,
    run: () => taken(library.import.readRows(wrong ?? source(), options), () => ""),
  };
}

function writeEntities(random: Random, library: Library): Call {
  const given = new Arguments(random, library);
  const entities = given.entities();
  const source = sourceOf(given, entities);
  const options = given.or({ format: given.or(random.of(["jsonl", "csv", "ftm", "skos"])) });
  return {
    size: given.size,
    plants: true,
    run: () => {
      const writing = library.import.writeEntities(source(), options as never);
      return taken(writing, () => library.import.describeExport(writing.summary));
    },
  };
}

function detectFormat(random: Random, library: Library): Call {
  const given = new Arguments(random, library);
  const [head, path] = [given.or(content(given)), given.or("x.csv")];
  const size = given.size + (typeof head === "string" ? head.length : 0);
  return { size, run: () => library.import.detectFormat(head, path) };
}

/** A summary of one kind that is given to the words for it, or what is none. */
function describe(name: "describeImport" | "describeExport"): (random: Random, library: Library) => Call {
  return (random, library) => {
    const given = new Arguments(random, library);
    const wrong = given.or(undefined);
    const { summary } = library.import.readEntities("id,name\n");
    const written = library.import.writeEntities([], { format: "csv" }).summary;
    const right = name === "describeImport" ? summary : written;
    const field = random.of(Object.keys(right));
    const changed = random.oneIn(2) ? right : { ...right, [field]: given.or(undefined) };
    return { size: 1, run: () => library.import[name]((wrong ?? changed) as never) };
  };
}

/** How each export of the entry `import` is called. */
export const importFuzzers: Readonly<Record<keyof Library["import"], Weighted>> = {
  readEntities: { weight: 8, make: readEntities },
  readRows: { weight: 4, make: readRows },
  writeEntities: { weight: 5, make: writeEntities },
  detectFormat: { weight: 3, make: detectFormat },
  describeImport: { weight: 1, make: describe("describeImport") },
  describeExport: { weight: 1, make: describe("describeExport") },
};
