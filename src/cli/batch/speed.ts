/** How fast rows are answered, by the last seconds. */
export class Speed {
  readonly #samples: Sample[];

  constructor(now: number, rows: number) {
    this.#samples = [{ now, rows, share: undefined }];
  }

  /** Rows a second, and the seconds that are left if the share of all is known. */
  at(
    now: number,
    rows: number,
    share: number | undefined,
  ): { readonly rate: number; readonly rest: number | undefined } {
    const samples = this.#samples;
    samples.push({ now, rows, share });
    while (samples.length > 2 && (samples[1] as Sample).now <= now - WINDOW) samples.shift();
    const first = samples[0] as Sample;
    const rate = (1000 * (rows - first.rows)) / Math.max(now - first.now, 1);
    return { rate: Math.round(rate), rest: rest(samples) };
  }
}

/** Shares of a file run ahead of its rows, so that only what they grow by can be relied on. */
function rest(samples: readonly Sample[]): number | undefined {
  const first = samples.find(({ share }) => share !== undefined);
  const last = samples.at(-1);
  if (first?.share === undefined || last?.share === undefined || last.share <= first.share) return undefined;
  return ((1 - last.share) * (last.now - first.now)) / (last.share - first.share) / 1000;
}

interface Sample {
  readonly now: number;
  readonly rows: number;
  readonly share: number | undefined;
}

const WINDOW = 20_000;

/** `, 2 min 5 s left`; nothing if it is not known. */
export function describeRest(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `, ${hours} h ${minutes} min left`;
  return minutes > 0 ? `, ${minutes} min ${whole % 60} s left` : `, ${whole} s left`;
}
