import { WorkerClient } from "../worker/client.ts";

/** Answers at once: names, texts, journeys, drafts. */
export const quick = new WorkerClient();

let lost: (() => void) | undefined;

/** Holds the reader's list, and works on it for as long as that takes. */
export const patient = new WorkerClient(() => lost?.());

/** Tells when the list is gone with its worker. */
export function onListLost(listener: () => void): void {
  lost = listener;
}
