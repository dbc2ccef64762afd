import { smokeEverywhere } from "./everywhere.mjs";

const inWorker = new Promise((done, fail) => {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => done(data);
  worker.onerror = ({ message }) => fail(new Error(message));
});

globalThis.outcome = Promise.all([smokeEverywhere(), inWorker]).then(([here, there]) => ({
  calls: here.calls + there.calls,
  faults: [...here.faults, ...there.faults.map((fault) => `in a worker: ${fault}`)],
}));
