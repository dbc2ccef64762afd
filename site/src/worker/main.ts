import { compare } from "./compare.ts";
import type { Answer, Argument, FromWorker, Method, Task, ToWorker } from "./protocol.ts";

// The first tool comes with the worker; what the others need is loaded when one is first used.
const tools: { readonly [M in Method]: (argument: Argument<M>, task: Task) => Answer<M> | Promise<Answer<M>> } = {
  compare,
  find: async (asked) => (await import("./find.ts")).find(asked),
  exportFound: async (asked) => (await import("./find-export.ts")).exportFound(asked),
  journeys: async (asked) => (await import("./journeys.ts")).journeys(asked),
  judge: async (draft) => (await import("./entity-draft.ts")).judge(draft),
  columns: async (source) => (await import("./list-source.ts")).columns(source),
  readList: async (source, task) => (await import("./list.ts")).readList(source, task),
  askList: async (asked) => (await import("./list.ts")).askList(asked),
  askColumn: async (source, task) => (await import("./list-answers.ts")).askColumn(source, task),
  answerPage: async (page) => (await import("./list-answers.ts")).answerPage(page),
  exportAnswers: async () => (await import("./list-answers.ts")).exportAnswers(),
  clusterColumn: async (source, task) => (await import("./list-drafts.ts")).clusterColumn(source, task),
  draftPage: async (count) => (await import("./list-drafts.ts")).draftPage(count),
  exportDrafts: async () => (await import("./list-drafts.ts")).exportDrafts(),
};

const unwanted = new Set<number>();

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("cancel" in data) unwanted.add(data.cancel);
  else void answer(data);
});

async function answer({ id, method, argument }: Extract<ToWorker, { method: Method }>): Promise<void> {
  try {
    const tool = tools[method] as (argument: unknown, task: Task) => unknown;
    send({ id, value: await tool(argument, taskOf(id)) });
  } catch (error) {
    const { code, message, hint } = error as { code?: string; message: string; hint?: string };
    send({ id, fault: { code, message, hint } });
  } finally {
    unwanted.delete(id);
  }
}

function send(message: FromWorker): void {
  postMessage(message);
}

/** How long, in milliseconds, a task works before it lets messages in. */
const STRETCH = 50;

function taskOf(id: number): Task {
  let last = performance.now();
  return {
    report: (progress) => send({ id, progress }),
    async breathe() {
      if (performance.now() - last < STRETCH) return;
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
      if (unwanted.has(id)) throw Object.assign(new Error("cancelled"), { code: "cancelled" });
    },
  };
}
