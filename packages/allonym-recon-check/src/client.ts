import type { Asked } from "./api.ts";

/** What came of a request. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined if it is no JSON. */
  readonly json: unknown;
}

/** Sends requests as the page of an origin does: a service may answer pages otherwise than programs. */
export class Client {
  readonly origin: string;
  readonly #seconds: number;

  constructor(origin: string, seconds: number) {
    this.origin = origin;
    this.#seconds = seconds;
  }

  async ask({ url, init = {} }: Asked): Promise<Reply> {
    const headers = new Headers(init.headers);
    headers.set("origin", this.origin);
    const reply = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(this.#seconds * 1000) });
    const text = await reply.text();
    return { status: reply.status, headers: reply.headers, text, json: parsed(text) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
