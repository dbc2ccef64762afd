import { createHash, type Hash } from "node:crypto";

/** What was answered, as text: the same for the same answer on every version of Node. */
export function textOf(answer: unknown): string {
  return JSON.stringify(answer, plain) ?? "undefined";
}

function plain(_: string, value: unknown): unknown {
  if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") return String(value);
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (value instanceof Map) return [...value];
  if (ArrayBuffer.isView(value))
    return createHash("sha256")
      .update(value as Uint8Array)
      .digest("hex");
  return value;
}

/** An error as it is compared: what it is and where, and what it says. */
export function textOfError(error: unknown): string {
  const { name, code, message } = error as Error & { readonly code?: unknown };
  return JSON.stringify({ name, code, message });
}

/** Changes whatever an answer holds, as a careless caller may; what is frozen stays. */
export function spoil(answer: unknown): void {
  if (typeof answer !== "object" || answer === null || Object.isFrozen(answer)) return;
  if (answer instanceof Uint8Array) answer.fill(0);
  if (ArrayBuffer.isView(answer)) return;
  if (Array.isArray(answer)) answer.reverse();
  for (const key of Object.keys(answer)) {
    // The entities and their names are those that the caller gave.
    if (key === "entity" || key === "name") continue;
    const held = (answer as Record<string, unknown>)[key];
    if (typeof held === "object") spoil(held);
    else Reflect.set(answer, key, "spoilt");
  }
}

/** Digests by function, of all answers in their order. */
export class Digests {
  readonly #hashes = new Map<string, Hash>();

  add(name: string, text: string): void {
    const hash = this.#hashes.get(name) ?? createHash("sha256");
    this.#hashes.set(name, hash.update(text).update("\n"));
  }

  /** The first 16 digits of each. */
  all(): Readonly<Record<string, string>> {
    const names = [...this.#hashes.keys()].sort();
    return Object.fromEntries(
      names.map((name) => [name, this.#hashes.get(name)?.copy().digest("hex").slice(0, 16) ?? ""]),
    );
  }
}
