import { canonicalName } from "../../../src/base/entity.ts";
import { BY_SCHEMA } from "../../../src/cli/check/judge-entities.ts";
import { resolverOf } from "../../../src/cli/check/resolver-of.ts";
import { formatJson } from "../../../src/cli/json-format.ts";
import { type Draft as EntityDraft, recordOf } from "../../../src/cli/new/draft.ts";
import { linked } from "../../../src/cli/new/links.ts";
import { nearestTo } from "../../../src/cli/new/nearest.ts";
import { idFor, lookAlikes, proposedSpellings } from "../../../src/cli/new/proposals.ts";
import type { DataFile } from "../../../src/tables/data-file.ts";
import { type Fault, faultOf } from "../../../src/tables/fault.ts";
import type { LoadedRecord } from "../../../src/tables/load.ts";
import { type EntityRecord, entitiesOf, type TableRecord } from "../../../src/tables/record.ts";
import { nameRules, recordRules, testRules } from "../../../src/tables/rules/all.ts";
import { judge as judgeFiles } from "../../../src/tables/rules/check.ts";
import type { Rule } from "../../../src/tables/rules/rule.ts";
import { makeTables, type Tables } from "../../../src/tables/rules/tables.ts";
import { recordFindings } from "../../../src/tables/validate.ts";

export type Draft = EntityDraft;

/** A rule that a draft breaks, and how to mend it. */
export type DraftFault = Pick<Fault, "entry" | "problem" | "rule" | "mend">;

/** An entity that a name of the draft may mean already. */
export interface LookAlike {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly query: string;
  readonly score: number;
  readonly isMatch: boolean;
}

export interface Judged {
  /** The file as it would lie in the table. */
  readonly path: string;
  readonly json: string;
  readonly faults: readonly DraftFault[];
  readonly lookAlikes: readonly LookAlike[];
  /** Ids that are taken from the name, and spellings that may be tests. */
  readonly proposedId: string;
  readonly proposedTests: readonly string[];
  /** Files of look-alikes that have to say of this entity what it says of them. */
  readonly changed: readonly { readonly path: string; readonly text: string }[];
}

type Resolve = ReturnType<typeof resolverOf>;

const MOST_NEAR = 6;
const TABLE = "data/tables/bashkortostan";
const texts: Readonly<Record<string, string>> = import.meta.glob("../../../data/tables/*/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const files: readonly DataFile[] = Object.entries(texts).map(([path, text]) => ({
  path: path.slice(path.indexOf("data/")),
  text,
  value: JSON.parse(text),
}));
const known: readonly EntityRecord[] = entitiesOf(files.map(({ value }) => value as EntityRecord));
let resolve: Resolve | undefined;

/** Holds a draft to the rules for contributions, as `allonym new` does. */
export function judge(given: Draft): Judged {
  const proposedId = idFor(given.names[0]?.text ?? "");
  const draft = { ...given, id: given.id === "" ? proposedId : given.id };
  resolve ??= resolverOf(known);
  const near = nearestTo(draft.names, resolve).slice(0, MOST_NEAR);
  const others = files.map((file) => linkedTo(draft, file));
  const entities = entitiesOf(others.map(({ value }) => value as EntityRecord));
  const isValid = recordFindings(fileOf(draft).value).length === 0;
  const resolveWith = isValid ? resolverWith(draft, [...entities, recordOf(draft)]) : undefined;
  const rejects = [...new Set([...draft.rejects, ...lookAlikes(draft, known)])];
  const own = fileOf({ ...draft, rejects });
  const nearIds = new Set(near.map(({ entity }) => entity.id));
  const neighbours = others.filter(({ value }) => nearIds.has((value as EntityRecord).id));
  return {
    path: own.path,
    json: own.text,
    faults: faultsOf(own, { others, neighbours, resolve: resolveWith }).map((fault) => draftFault(fault, own.path)),
    lookAlikes: near.map(({ entity, name, score, isMatch }) => ({
      id: entity.id,
      name: canonicalName(entity),
      description: entity.description,
      query: name,
      score,
      isMatch,
    })),
    proposedId,
    proposedTests: resolveWith === undefined ? [] : proposedSpellings(draft, resolveWith),
    changed: others.filter((file, at) => file !== files[at]).map(({ path, text }) => ({ path, text })),
  };
}

interface Surroundings {
  readonly others: readonly DataFile[];
  /** Those whose names the draft may take away. */
  readonly neighbours: readonly DataFile[];
  readonly resolve: Resolve | undefined;
}

/** Only the draft and its neighbours are judged: the rest has been, and all names of all tables take seconds. */
function faultsOf(own: DataFile, { others, neighbours, resolve }: Surroundings): readonly Fault[] {
  const invalid = recordFindings(own.value);
  if (invalid.length > 0 || resolve === undefined) return invalid.map((finding) => faultOf(own, BY_SCHEMA, finding));
  const { id } = own.value as EntityRecord;
  const taken = others.find(({ value }) => (value as EntityRecord).id === id);
  if (taken !== undefined) {
    const finding = { at: ["id"], problem: `"${id}" is taken by ${taken.path}`, mend: "Choose another id." };
    return [faultOf(own, "an id is of one entity", finding)];
  }
  const all = [...others, own];
  const records = new Map(all.map((file) => [file, { path: file.path, record: file.value as TableRecord }]));
  const tables = makeTables([...records.values()]);
  const told = <T extends Tables>(rules: readonly Rule<T>[], asked: readonly DataFile[], within: T): Fault[] =>
    asked.flatMap((file) =>
      judgeFiles(rules, [records.get(file) as LoadedRecord], within).map(({ rule, ...finding }) =>
        faultOf(file, rule, finding, all),
      ),
    );
  const ofRecord = told(recordRules, [own], tables);
  if (ofRecord.length > 0) return ofRecord;
  const asked = { ...tables, resolve };
  const ofNames = told(nameRules, [own, ...neighbours], asked);
  return ofNames.length > 0 ? ofNames : told(testRules, [own, ...neighbours], asked);
}

/** What is said of another file names it. */
function draftFault({ path, entry, problem, rule, mend }: Fault, own: string): DraftFault {
  return { entry: path === own ? entry : `${path}: ${entry}`, problem, rule, mend };
}

let last: { readonly key: string; readonly resolve: Resolve } | undefined;

/** A resolver of all entities with the draft; the last one, while nothing has changed that answers depend on. */
function resolverWith(draft: Draft, entities: readonly EntityRecord[]): Resolve {
  const { id, type, names, distinctFrom, sharedWith } = draft;
  const key = JSON.stringify([
    id,
    type,
    names.map(({ text, lang, kind }) => [text, lang, kind]),
    distinctFrom,
    sharedWith,
  ]);
  if (last?.key !== key) last = { key, resolve: resolverOf(entities) };
  return last.resolve;
}

function fileOf(draft: Draft): DataFile {
  const text = formatJson(JSON.stringify(recordOf(draft), null, 2));
  return { path: `${TABLE}/${draft.id}.json`, text, value: JSON.parse(text) };
}

function linkedTo({ id, distinctFrom, sharedWith }: Draft, file: DataFile): DataFile {
  const other = (file.value as EntityRecord).id;
  const apart = distinctFrom.includes(other) ? linked(file, "distinctFrom", id) : file;
  return sharedWith.includes(other) ? linked(apart, "sharedWith", id) : apart;
}
