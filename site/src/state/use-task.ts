import { useCallback, useRef, useState } from "preact/hooks";
import type { CallFailed, Running, WorkerClient } from "../worker/client.ts";
import type { Answer, Argument, Method, Progress } from "../worker/protocol.ts";

/** A call that somebody starts, watches and may cancel. */
export interface Task<M extends Method> {
  readonly answer: Answer<M> | undefined;
  readonly isBusy: boolean;
  readonly progress: Progress | undefined;
  readonly fault: CallFailed | undefined;
  start(argument: Argument<M>): void;
  cancel(): void;
  forget(): void;
}

type State<M extends Method> = Pick<Task<M>, "answer" | "isBusy" | "progress" | "fault">;

const IDLE = { answer: undefined, isBusy: false, progress: undefined, fault: undefined };

export function useTask<M extends Method>(client: WorkerClient, method: M): Task<M> {
  const [state, setState] = useState<State<M>>(IDLE);
  const running = useRef<Running<Answer<M>> | undefined>(undefined);
  const start = useCallback(
    (argument: Argument<M>) => {
      running.current?.cancel();
      setState({ ...IDLE, isBusy: true });
      const own = client.call(method, argument, (progress) => {
        if (running.current === own) setState((before) => ({ ...before, progress }));
      });
      running.current = own;
      own.answer.then(
        (answer) => running.current === own && setState({ ...IDLE, answer }),
        (fault) => running.current === own && setState({ ...IDLE, fault: fault as CallFailed }),
      );
    },
    [client, method],
  );
  const cancel = useCallback(() => running.current?.cancel(), []);
  const forget = useCallback(() => {
    running.current = undefined;
    setState(IDLE);
  }, []);
  return { ...state, start, cancel, forget };
}
