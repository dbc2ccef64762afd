import type { SingleBar } from "cli-progress";
import { type Io, report } from "../io.ts";
import { grouped, rowsInWords } from "./counts.ts";
import { describeRest, Speed } from "./speed.ts";

/** What a person sees of a long run. */
export interface ProgressView {
  /** @param share of the file, from 0 to 1, if it is known */
  update(rows: number, share: number | undefined): Promise<void>;
  end(): void;
}

const MILLISECONDS_BETWEEN_LINES = 10_000;
/** A bar that is gone at once only flickers. */
const MILLISECONDS_BEFORE_BAR = 700;

/**
 * A bar on a terminal, unless answers go there too; elsewhere a line every ten seconds.
 *
 * @param rows those that were answered before
 */
export async function progressView(io: Io, rows: number, isOnStdout: boolean): Promise<ProgressView> {
  if (isOnStdout && io.stdout.isTTY) return { update: async () => undefined, end: () => undefined };
  const speed = new Speed(performance.now(), rows);
  return io.stderr.isTTY ? barView(io, speed) : lineView(io, speed);
}

function lineView(io: Io, speed: Speed): ProgressView {
  let last = performance.now();
  return {
    async update(rows, share) {
      const now = performance.now();
      const state = speed.at(now, rows, share);
      if (now - last < MILLISECONDS_BETWEEN_LINES) return;
      last = now;
      const part = share === undefined ? "" : ` (${Math.floor(share * 100)} %)`;
      await report(io, `${rowsInWords(rows)}${part}, ${grouped(state.rate)} a second${describeRest(state.rest)}`);
    },
    end: () => undefined,
  };
}

async function barView(io: Io, speed: Speed): Promise<ProgressView> {
  const { default: progress } = await import("cli-progress");
  const begun = performance.now();
  let bar: SingleBar | undefined;
  return {
    async update(rows, share) {
      const now = performance.now();
      const { rate, rest } = speed.at(now, rows, share);
      if (now - begun < MILLISECONDS_BEFORE_BAR) return;
      const shown = { rows: grouped(rows), rate: grouped(rate), rest: describeRest(rest) };
      if (bar === undefined) {
        bar = new progress.SingleBar({
          format: share === undefined ? "{rows} rows, {rate}/s" : "{bar} {percentage} % {rows} rows, {rate}/s{rest}",
          stream: io.stderr as unknown as NodeJS.WritableStream,
          barsize: 12,
          barCompleteChar: "#",
          barIncompleteChar: "-",
          hideCursor: false,
          clearOnComplete: true,
          // The command itself ends well when it is interrupted.
          gracefulExit: false,
        });
        bar.start(1_000, 0, shown);
      }
      bar.update(Math.floor((share ?? 0) * 1_000), shown);
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}
