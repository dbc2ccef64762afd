/** A version of CHANGELOG.md. */
export interface Release {
  readonly version: string;
  /** The day on which it was made, as YYYY-MM-DD. */
  readonly date: string;
  /** What is new, in Markdown. */
  readonly notes: string;
}

/** The fields of package.json that a release depends on. */
export interface Manifest {
  readonly version: string;
  readonly repository?: unknown;
}

const HEADING = /^## \[(\d+\.\d+\.\d+(?:-[\w.]+)?)\] - (\d{4}-\d{2}-\d{2})$/;

/**
 * The newest version of a changelog, the first that has a heading `## [1.2.3] - 2026-11-30`; undefined if nothing was
 * released yet. What is under `## [Unreleased]` waits.
 */
export function newestRelease(changelog: string): Release | undefined {
  const sections = changelog.replaceAll("\r\n", "\n").split(/^(?=## )/m);
  for (const section of sections) {
    const [heading = "", ...lines] = section.split("\n");
    const [, version, date] = HEADING.exec(heading.trimEnd()) ?? [];
    if (version !== undefined && date !== undefined) return { version, date, notes: lines.join("\n").trim() };
    if (/^## \[?\d/.test(heading)) {
      throw new Error(`CHANGELOG.md: "${heading}" is no heading of a version. Write ## [1.2.3] - 2026-11-30.`);
    }
  }
  return undefined;
}

/** Why a release must not be published, a sentence each. */
export function faultsOf({ version, date, notes }: Release, manifest: Manifest): string[] {
  const faults = [
    version !== manifest.version && `CHANGELOG.md says ${version}, package.json ${manifest.version}.`,
    !isDay(date) && `CHANGELOG.md: ${date} is no day.`,
    notes === "" && `CHANGELOG.md says nothing of ${version}.`,
    manifest.repository === undefined &&
      "package.json has no repository, which npm asks of a provenance: RELEASING.md.",
  ];
  return faults.filter((fault) => fault !== false);
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
