import type { Readable } from "node:stream";

/** What a program says on standard error. */
export class Said {
  readonly #stream: Readable;
  #text = "";

  constructor(stream: Readable) {
    this.#stream = stream;
    stream.on("data", (piece: Buffer) => {
      this.#text += piece.toString();
    });
  }

  /** Waits until something is said that has not been waited for before, and gives the part in parentheses. */
  next(what: RegExp): Promise<string> {
    return new Promise((done, fail) => {
      const look = (): void => {
        const found = what.exec(this.#text);
        if (found === null) return;
        this.#text = this.#text.slice(found.index + found[0].length);
        this.#stream.off("data", look).off("end", ended);
        done(found[1] ?? "");
      };
      const ended = (): void => fail(new Error(`the server ended: ${this.#text}`));
      this.#stream.on("data", look).on("end", ended);
      look();
    });
  }
}
