import { useEffect, useState } from "preact/hooks";

/** How many rows are shown at once: the worker holds the rest. */
const PAGE = 50;

/** The first of some rows, and how many there are. */
interface Page<Row> {
  readonly rows: readonly Row[];
  readonly all: number;
}

interface ShownRows<Row> extends Page<Row> {
  /** Shows more of them. */
  more(): void;
}

/** The first rows of what a worker holds, read anew when anything in `of` is another. */
export function useRows<Row>(read: (count: number) => Promise<Page<Row>>, of: readonly unknown[]): ShownRows<Row> {
  const [count, setCount] = useState(PAGE);
  const [page, setPage] = useState<Page<Row>>({ rows: [], all: 0 });
  useEffect(() => {
    let isWanted = true;
    read(count).then(
      (next) => isWanted && setPage(next),
      // The worker has been ended, with all that it held.
      () => isWanted && setPage({ rows: [], all: 0 }),
    );
    return () => {
      isWanted = false;
    };
  }, [count, ...of]);
  return { ...page, more: () => setCount(count + PAGE) };
}
