import { useEffect, useRef, useState } from "preact/hooks";
import type { CallFailed, WorkerClient } from "../worker/client.ts";
import type { Answer, Argument, Method } from "../worker/protocol.ts";

/** Long enough to let somebody type on, too short to be waited for. */
const PAUSE = 120;

export interface AnswerState<T> {
  /** The last answer, which stays while the next is made. */
  readonly answer: T | undefined;
  readonly isBusy: boolean;
  readonly fault: CallFailed | undefined;
}

/**
 * The answer of a worker to what stands in a form, asked anew when that has changed and rests; `undefined` asks nothing
 * and takes the answer back.
 */
export function useAnswer<M extends Method>(
  client: WorkerClient,
  method: M,
  argument: Argument<M> | undefined,
  first?: Answer<M>,
): AnswerState<Answer<M>> {
  const [state, setState] = useState<AnswerState<Answer<M>>>({ answer: first, isBusy: false, fault: undefined });
  const key = JSON.stringify(argument);
  const known = useRef(first === undefined ? undefined : key);
  useEffect(() => {
    if (known.current === key) return;
    known.current = undefined;
    if (argument === undefined) {
      setState({ answer: undefined, isBusy: false, fault: undefined });
      return;
    }
    let isWanted = true;
    setState(({ answer }) => ({ answer, isBusy: true, fault: undefined }));
    const timer = setTimeout(() => {
      client.call(method, argument).answer.then(
        (answer) => isWanted && setState({ answer, isBusy: false, fault: undefined }),
        (fault) => isWanted && setState({ answer: undefined, isBusy: false, fault: fault as CallFailed }),
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [client, method, key]);
  return state;
}
