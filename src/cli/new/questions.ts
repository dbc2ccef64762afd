import { createInterface, type Interface } from "node:readline";
import { Readable, Writable } from "node:stream";
import { failure } from "../failure.ts";
import { type Io, write } from "../io.ts";
import { harmlessLines } from "../width.ts";

/** Asks the person at the terminal. */
export class Questions {
  readonly #io: Io;
  readonly #output: Writable | undefined;
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string>;

  constructor(io: Io) {
    this.#io = io;
    // With an output, lines can be edited by arrow keys. A fake of a test has none.
    this.#output = io.stderr instanceof Writable ? io.stderr : undefined;
    const input = io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin);
    this.#interface = createInterface({ input, output: this.#output });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  /** The answer; `usual` if it is left out. Throws if there is no answer any more (Ctrl-D). */
  async ask(question: string, usual = ""): Promise<string> {
    const prompt = `${harmlessLines(question)}${usual === "" ? "" : ` [${harmlessLines(usual)}]`}: `;
    if (this.#output === undefined) await write(this.#io.stderr, prompt);
    this.#interface.setPrompt(prompt);
    this.#interface.prompt();
    const { value, done } = await this.#lines.next();
    if (done) {
      await write(this.#io.stderr, "\n");
      throw failure("usage", "left before the end: nothing is written.");
    }
    return value.trim() || usual;
  }

  /** Asks until an answer is given. */
  async need(question: string, usual = ""): Promise<string> {
    for (;;) {
      const answer = await this.ask(question, usual);
      if (answer !== "") return answer;
    }
  }

  end(): void {
    this.#interface.close();
  }
}
