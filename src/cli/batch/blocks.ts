import { createHash, type Hash } from "node:crypto";
import type { Batch } from "../../node/batches.ts";
import { failure } from "../failure.ts";
import type { NameRow } from "./row.ts";

/** Rows that are answered and written together. */
export interface Block {
  readonly rows: readonly NameRow[];
  /** Rows of the file up to the end of the block. */
  readonly end: number;
  /** A hash of all of them. */
  readonly hash: string;
  /** How much of the file was read by then. */
  readonly share: number | undefined;
}

/** How far a file was answered before. */
export interface Place {
  readonly rows: number;
  readonly hash: string;
}

/** Rows of a block: some tenths of a second of work, which an interruption may cost, and enough for gzip to pack well. */
const ROWS = 1_024;
/** Letters of a block after which it is closed, so that long rows need no more memory than short ones. */
const LETTERS = 1_048_576;

export const NO_ROWS: Place = { rows: 0, hash: textHash().digest("hex") };

/** Cuts rows into blocks, which depend on the rows alone. */
export class Blocks {
  readonly #blocks: AsyncGenerator<Block, void, undefined>;
  readonly #ahead: Block[] = [];
  readonly #asked: Block[] = [];
  #failure: { readonly error: unknown } | undefined;
  #isOver = false;

  /** @param from where to begin: what stands before it must be what stood there then */
  constructor(parts: AsyncIterable<Iterable<NameRow>>, from: Place, share: () => number | undefined) {
    this.#blocks = blocksOf(parts, from, share);
  }

  /** Whether the file has no more than so many blocks; they are held until they are taken. */
  async areAtMost(count: number): Promise<boolean> {
    while (!this.#isOver && this.#ahead.length <= count) await this.#read();
    return this.#ahead.length <= count;
  }

  /** The names of the next block; never rejects. */
  async take(): Promise<Batch> {
    if (this.#ahead.length === 0 && !this.#isOver) await this.#read();
    const block = this.#ahead.shift();
    if (block !== undefined) this.#asked.push(block);
    return {
      texts: block?.rows.map(({ name }) => name) ?? [],
      isLast: block === undefined,
      ...(block === undefined && this.#failure !== undefined && { failure: this.#failure }),
    };
  }

  /** The first block that was taken and not yet given back: answers come in that order. */
  answered(): Block {
    return this.#asked.shift() as Block;
  }

  async #read(): Promise<void> {
    try {
      const { done, value } = await this.#blocks.next();
      if (done) this.#isOver = true;
      else this.#ahead.push(value);
    } catch (error) {
      this.#isOver = true;
      this.#failure = { error };
    }
  }
}

async function* blocksOf(
  parts: AsyncIterable<Iterable<NameRow>>,
  from: Place,
  share: () => number | undefined,
): AsyncGenerator<Block, void, undefined> {
  const hash = textHash();
  const block = (rows: readonly NameRow[], end: number): Block => ({ rows, end, hash: digest(hash), share: share() });
  let [rows, end, letters]: [NameRow[], number, number] = [[], 0, 0];
  for await (const part of parts) {
    for (const row of part) {
      hash.update(`${row.text}\n`);
      end++;
      if (end === from.rows) check(hash, from);
      if (end <= from.rows) continue;
      rows.push(row);
      letters += row.text.length;
      if (rows.length < ROWS && letters < LETTERS) continue;
      yield block(rows, end);
      [rows, letters] = [[], 0];
    }
  }
  if (end < from.rows) throw otherInput(`has ${end} rows only`);
  if (rows.length > 0) yield block(rows, end);
}

function check(hash: Hash, { rows, hash: wanted }: Place): void {
  if (digest(hash) !== wanted) throw otherInput(`has other rows among its first ${rows}`);
}

function otherInput(what: string): Error {
  const mend = "Give the file with which the output was begun, or begin it anew with --force.";
  return failure("stale", `the file ${what}: it is not the one that the output has answers for. ${mend}`);
}

function textHash(): Hash {
  return createHash("sha256");
}

function digest(hash: Hash): string {
  return hash.copy().digest("hex");
}
