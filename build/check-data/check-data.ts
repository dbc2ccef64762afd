import { type DataFile, parseSource, type Source } from "../../src/tables/data-file.ts";
import { type Fault, faultOf } from "../../src/tables/fault.ts";
import type { LoadedRecord } from "../../src/tables/load.ts";
import type { TableRecord } from "../../src/tables/record.ts";
import { checkTables, type MakeResolver } from "../../src/tables/rules/check.ts";
import { idByName } from "../../src/tables/rules/file-name.ts";
import { formatFaults } from "./format.ts";
import { goldenFaults } from "./golden.ts";
import { compileSchemas, findingsBySchema, isRecord, isSchema, schemaOf } from "./schemas.ts";

/** What is wrong with the data, and, where nothing is, what the tables hold. */
export interface Checked {
  /** Root causes alone: a file that is not JSON is judged no further, and so on. */
  readonly faults: readonly Fault[];
  readonly files: readonly DataFile[];
  readonly records: readonly TableRecord[];
  /** Left out if the files are not sound: the library is made of them. */
  readonly makeResolver?: MakeResolver | undefined;
}

/** Checks all files of data/: JSON, schemas, the rules of tables; and what names give, if `library` may be loaded. */
export async function checkData(sources: readonly Source[], library: () => Promise<MakeResolver>): Promise<Checked> {
  const parsed = sources.map(parseSource);
  const files = parsed.filter((file): file is DataFile => "value" in file);
  const ofFiles = [
    ...parsed.filter((file): file is Fault => "problem" in file),
    ...bySchema(files, new Set(sources.map(({ path }) => path))),
  ];
  const makeResolver = ofFiles.length === 0 ? await library() : undefined;
  const faulty = new Set(ofFiles.map(({ path }) => path));
  const loaded: readonly LoadedRecord[] = files
    .filter((file) => isRecord(file) && !faulty.has(file.path))
    .map(({ path, value }) => ({ path, record: value as TableRecord }));
  const missing = [...faulty].filter((path) => isRecord({ path })).map(idByName);
  const ofTables = checkTables(loaded, missing, makeResolver).flatMap((finding) => {
    const file = files.find(({ path }) => path === finding.file.path);
    return file === undefined ? [] : faultOf(file, finding.rule, finding, files);
  });
  return { faults: [...ofFiles, ...ofTables], files, records: loaded.map(({ record }) => record), makeResolver };
}

/** As `checkData`, with the format of the files; and the golden file, if nothing else is wrong. */
export async function checkAll(
  sources: readonly Source[],
  library: () => Promise<MakeResolver>,
  golden?: Source,
  format: typeof formatFaults = formatFaults,
): Promise<Checked> {
  const checked = await checkData(sources, library);
  const faulty = new Set(checked.faults.map(({ path }) => path));
  const unformatted = format(checked.files.filter(({ path }) => !faulty.has(path)));
  const faults = [...checked.faults, ...unformatted];
  if (faults.length > 0 || golden === undefined || checked.makeResolver === undefined) return { ...checked, faults };
  const file = parseSource(golden);
  return {
    ...checked,
    faults: "problem" in file ? [file] : goldenFaults(file, checked.records, checked.makeResolver),
  };
}

function bySchema(files: readonly DataFile[], paths: ReadonlySet<string>): readonly Fault[] {
  const { validators, faults } = compileSchemas(files);
  const judged = files.filter((file) => {
    const schema = schemaOf(file);
    // A schema that is a fault itself judges nothing.
    return !isSchema(file) && (validators.has(schema) || !paths.has(schema));
  });
  return [
    ...faults,
    ...judged.flatMap((file) =>
      findingsBySchema(file, validators).map((finding) =>
        faultOf(file, `the file follows ${schemaOf(file) || "a schema of data/schema"}`, finding),
      ),
    ),
  ];
}
