import { useEffect, useState } from "preact/hooks";

let isRead = false;
const listeners = new Set<(isRead: boolean) => void>();

/** Tells the tools whether the reader's list is in its worker. */
export function setListRead(value: boolean): void {
  isRead = value;
  for (const listener of listeners) listener(value);
}

export function useListRead(): boolean {
  const [state, setState] = useState(isRead);
  useEffect(() => {
    listeners.add(setState);
    return () => {
      listeners.delete(setState);
    };
  }, []);
  return state;
}
