/** Upper ends of the classes of times, in seconds. */
const CLASSES = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5] as const;

interface Times {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** A request that was answered. */
export interface Measured {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What can be read at /metrics: numbers, and no word of a request. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #times = new Map<string, Times>();
  readonly #loads = { loaded: 0, failed: 0 };
  #underWay = 0;
  #loadedAt = 0;

  begin(): void {
    this.#underWay++;
  }

  end({ method, route, status, seconds }: Measured): void {
    this.#underWay--;
    const labels = `method="${method}",route="${route}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const times = this.#times.get(route) ?? { counts: CLASSES.map(() => 0), sum: 0, count: 0 };
    for (const [at, most] of CLASSES.entries()) if (seconds <= most) times.counts[at] = (times.counts[at] ?? 0) + 1;
    times.sum += seconds;
    times.count++;
    this.#times.set(route, times);
  }

  loaded(isLoaded: boolean): void {
    this.#loads[isLoaded ? "loaded" : "failed"]++;
    if (isLoaded) this.#loadedAt = Date.now() / 1000;
  }

  /** All of it in Prometheus' text form (prometheus.io/docs/instrumenting/exposition_formats). */
  text(version: string, entities: number): string {
    const { user, system } = process.cpuUsage();
    return [
      metric("allonym_build_info", "gauge", "The version that runs.", [[`version="${version}"`, 1]]),
      metric("allonym_entities", "gauge", "Entities of the tables.", [["", entities]]),
      metric("allonym_table_loads_total", "counter", "How often tables were loaded, or could not be.", [
        ['result="loaded"', this.#loads.loaded],
        ['result="failed"', this.#loads.failed],
      ]),
      metric("allonym_table_loaded_timestamp_seconds", "gauge", "When tables were loaded last.", [
        ["", this.#loadedAt],
      ]),
      metric("allonym_requests_total", "counter", "Requests that were answered.", [...this.#requests]),
      metric("allonym_requests_under_way", "gauge", "Requests that are being answered.", [["", this.#underWay]]),
      metric("allonym_request_seconds", "histogram", "How long requests took.", [...this.#times].flatMap(classesOf)),
      metric("process_resident_memory_bytes", "gauge", "Memory.", [["", process.memoryUsage.rss()]]),
      metric("process_cpu_seconds_total", "counter", "Time of the processor.", [["", (user + system) / 1e6]]),
      metric("process_start_time_seconds", "gauge", "When it was started.", [["", performance.timeOrigin / 1000]]),
    ].join("");
  }
}

type Sample = readonly [labels: string, value: number, ending?: string];

function metric(name: string, type: string, help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value, ending = ""]) => {
    return `${name}${ending}${labels === "" ? "" : `{${labels}}`} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}

function classesOf([route, { counts, sum, count }]: readonly [string, Times]): Sample[] {
  const of = `route="${route}"`;
  return [
    ...CLASSES.map((most, at): Sample => [`${of},le="${most}"`, counts[at] ?? 0, "_bucket"]),
    [`${of},le="+Inf"`, count, "_bucket"],
    [of, sum, "_sum"],
    [of, count, "_count"],
  ];
}
