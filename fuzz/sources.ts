import type { Arguments } from "./arguments.ts";
import { hostileString } from "./hostile-strings.ts";
import { Planted } from "./hostile-values.ts";

/**
 * A list as somebody may hand it over: whole, as a stream, or as one that breaks off; made anew for each call. What it
 * throws may come through.
 */
export function sourceOf<T>({ random }: Arguments, parts: readonly T[]): () => Iterable<T> | AsyncIterable<T> {
  const source = random.of([() => parts, () => broken(parts), () => coming(parts)]);
  // What is no list is given as it is.
  return isList(parts) ? source : () => parts;
}

function isList(parts: unknown): boolean {
  try {
    return Array.isArray(parts) && typeof parts[Symbol.iterator] === "function";
  } catch {
    return false;
  }
}

function* broken<T>(parts: readonly T[]): Generator<T> {
  yield* parts;
  throw new Planted("planted");
}

async function* coming<T>(parts: readonly T[]): AsyncGenerator<T> {
  yield* parts;
}

/** The content of a list in any format, right or broken somewhere. */
export function content(given: Arguments): string {
  const { random } = given;
  const names = random.times(random.below(8), () => given.name());
  const written = random.of(WRITTEN)(names);
  if (random.oneIn(3)) return written;
  const at = random.below(written.length + 1);
  return `${written.slice(0, at)}${hostileString(random)}${written.slice(at + random.below(3))}`;
}

const WRITTEN: readonly ((names: readonly string[]) => string)[] = [
  (names) => `id;name\n${names.map((name, at) => `${at};${name}`).join("\n")}\n`,
  (names) =>
    `id,name,name:de,type\r\n${names.map((name, at) => `${at},"${name.replaceAll('"', '""')}",,person`).join("\r\n")}`,
  (names) => names.map((name, at) => JSON.stringify({ id: `${at}`, names: [name] })).join("\n"),
  (names) => JSON.stringify(names.map((name, at) => ({ id: `${at}`, name, type: "place" }))),
  (names) =>
    names.map((name, at) => JSON.stringify({ id: `${at}`, schema: "Person", properties: { name: [name] } })).join("\n"),
  (names) => JSON.stringify({ head: { vars: ["item", "itemLabel"] }, results: { bindings: names.map(binding) } }),
  (names) =>
    JSON.stringify({ "@graph": names.map((name, at) => ({ "@id": `x:${at}`, "skos:prefLabel": { "@value": name } })) }),
  (names) =>
    JSON.stringify({ entities: { Q1: { id: "Q1", labels: { ru: { language: "ru", value: names[0] ?? "" } } } } }),
  (names) => `query,id\n${names.join(",ufa\n")}`,
  () => `${"[".repeat(50_000)}`,
  () => `{"a":`.repeat(20_000),
];

function binding(name: string): object {
  return { item: { type: "uri", value: "http://x/Q1" }, itemLabel: { type: "literal", "xml:lang": "ru", value: name } };
}
