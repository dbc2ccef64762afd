import { useState } from "preact/hooks";
import { download } from "../ui/download.ts";
import type { CallFailed } from "../worker/client.ts";

interface Saving {
  readonly fault: CallFailed | undefined;
  /** Hands the reader a file as soon as a worker has made it. */
  save(file: Promise<Blob>, name: string): void;
}

export function useSaving(): Saving {
  const [fault, setFault] = useState<CallFailed>();
  const save = (file: Promise<Blob>, name: string): void => {
    setFault(undefined);
    file.then(
      (blob) => download(blob, name),
      (error) => setFault(error as CallFailed),
    );
  };
  return { fault, save };
}
