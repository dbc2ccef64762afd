const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NEWLINE = 0x0a;

/** Finds where one value of a JSON text ends, by its brackets and strings alone; the text may come in parts. */
export class ValueScan {
  /** Whether the value has ended. */
  isOver = false;
  /** Whether a bracket was closed that was not opened: the text is no JSON. */
  isBroken = false;
  /** Line breaks in it so far. */
  lines = 0;
  readonly #isScalar: boolean;
  #isInString = false;
  #isEscaped = false;
  /** What closes the brackets that are open. */
  readonly #open: number[] = [];

  /** @param code the first letter of the value */
  constructor(code: number) {
    this.#isScalar = code !== OPEN_LIST && code !== OPEN_OBJECT;
  }

  /** Reads on from a place: up to the end of the value, if that is in this text. */
  read(text: string, from: number): number {
    let at = from;
    while (at < text.length && !this.isOver && !this.isBroken) {
      at = this.#isInString ? this.#inString(text, at) : this.#outsideStrings(text, at);
    }
    return at;
  }

  #inString(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#isEscaped) this.#isEscaped = false;
      else if (code === BACKSLASH) this.#isEscaped = true;
      else if (code === QUOTE) {
        this.#isInString = false;
        this.isOver = this.#isScalar;
        return at + 1;
      }
    }
    return text.length;
  }

  #outsideStrings(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.#isInString = true;
        return at + 1;
      }
      this.isOver = this.#isScalar ? isBehindScalar(code) : this.#closes(code);
      if (this.isOver || this.isBroken) return this.#isScalar ? at : at + 1;
    }
    return text.length;
  }

  /** Takes in a letter that may open or close something; true if it closes the value. */
  #closes(code: number): boolean {
    if (code === NEWLINE) this.lines++;
    if (code === OPEN_LIST || code === OPEN_OBJECT) this.#open.push(code + 2);
    if (code !== CLOSE_LIST && code !== CLOSE_OBJECT) return false;
    this.isBroken = this.#open.pop() !== code;
    return this.#open.length === 0;
  }
}

function isBehindScalar(code: number): boolean {
  return code <= 0x20 || code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT;
}
