import type { Answer, Argument, Fault, FromWorker, Method, Progress, ToWorker } from "./protocol.ts";

/** A call that failed, or that was cancelled. */
export class CallFailed extends Error {
  readonly code: string | undefined;
  readonly hint: string | undefined;

  constructor({ code, message, hint }: Fault) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** A call on its way. */
export interface Running<T> {
  readonly answer: Promise<T>;
  /** Ends it; where that takes the whole worker, what the worker held is lost, and `ended` is told. */
  cancel(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: CallFailed) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** How long, in milliseconds, a worker may take to notice that a call is no longer wanted. */
const PATIENCE = 400;
const CANCELLED: Fault = { code: "cancelled", message: "cancelled", hint: undefined };

/** A worker with the library in it, started when it is first asked. */
export class WorkerClient {
  readonly #ended: () => void;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #calls = 0;

  /** `ended` is told when the worker had to be ended with all that it held. */
  constructor(ended: () => void = () => {}) {
    this.#ended = ended;
  }

  /** Starts the worker before it is needed. */
  start(): Worker {
    this.#worker ??= this.#started();
    return this.#worker;
  }

  call<M extends Method>(
    method: M,
    argument: Argument<M>,
    onProgress?: (progress: Progress) => void,
  ): Running<Answer<M>> {
    const id = ++this.#calls;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      this.#send({ id, method, argument });
    });
    return { answer: answer as Promise<Answer<M>>, cancel: () => this.#cancel(id) };
  }

  #started(): Worker {
    const worker = new Worker(new URL("./main.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    worker.addEventListener("error", ({ message }) => this.#end({ code: undefined, message, hint: undefined }));
    return worker;
  }

  #send(message: ToWorker): void {
    this.start().postMessage(message);
  }

  #receive(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if ("progress" in message) {
      waiting.onProgress?.(message.progress);
      return;
    }
    this.#waiting.delete(message.id);
    if ("fault" in message) waiting.reject(new CallFailed(message.fault));
    else waiting.resolve(message.value);
  }

  #cancel(id: number): void {
    if (!this.#waiting.has(id)) return;
    this.#send({ cancel: id });
    setTimeout(() => {
      if (!this.#waiting.has(id)) return;
      this.#end(CANCELLED);
      this.#ended();
    }, PATIENCE);
  }

  /** Ends the worker; the next call starts another. */
  #end(fault: Fault): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new CallFailed(fault));
    this.#waiting.clear();
  }
}
