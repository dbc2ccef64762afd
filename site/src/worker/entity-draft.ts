import { BY_SCHEMA, judgeEntities } from "../../../src/cli/check/judge-entities.ts";
import { resolverOf } from "../../../src/cli/check/resolver-of.ts";
import { formatJson } from "../../../src/cli/json-format.ts";
import { type Draft as EntityDraft, recordOf } from "../../../src/cli/new/draft.ts";
import { linked } from "../../../src/cli/new/links.ts";
import { nearestTo } from "../../../src/cli/new/nearest.ts";
import { idFor, lookAlikes, proposedSpellings } from "../../../src/cli/new/proposals.ts";
import type { DataFile } from "../../../src/tables/data-file.ts";
import { type Fault, faultOf } from "../../../src/tables/fault.ts";
import { type EntityRecord, entitiesOf } from "../../../src/tables/record.ts";
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
let resolve: ReturnType<typeof resolverOf> | undefined;

/** Holds a draft to the rules for contributions, as `allonym new` does. */
export function judge(given: Draft): Judged {
  const proposedId = idFor(given.names[0]?.text ?? "");
  const draft = { ...given, id: given.id === "" ? proposedId : given.id };
  resolve ??= resolverOf(known);
  const near = nearestTo(draft.names, resolve).slice(0, 6);
  const isValid = recordFindings(JSON.parse(fileOf(draft).text)).length === 0;
  const proposedTests = isValid ? proposedSpellings(draft, resolverOf([...known, recordOf(draft)])) : [];
  const tested = { ...draft, rejects: [...new Set([...draft.rejects, ...lookAlikes(draft, known)])] };
  const own = fileOf(tested);
  const others = files.map((file) => linkedTo(tested, file));
  return {
    path: own.path,
    json: own.text,
    faults: faultsOf(own, others).map(({ entry, problem, rule, mend }) => ({ entry, problem, rule, mend })),
    lookAlikes: near.map(({ entity, name, score, isMatch }) => ({
      id: entity.id,
      name: entity.names.find(({ canonical }) => canonical)?.text ?? entity.id,
      description: entity.description,
      query: name,
      score,
      isMatch,
    })),
    proposedId,
    proposedTests,
    changed: others.filter((file, at) => file !== files[at]).map(({ path, text }) => ({ path, text })),
  };
}

function fileOf(draft: Draft): DataFile {
  const text = formatJson(JSON.stringify(recordOf(draft), null, 2));
  return { path: `${TABLE}/${draft.id}.json`, text, value: JSON.parse(text) };
}

function faultsOf(own: DataFile, others: readonly DataFile[]): readonly Fault[] {
  const invalid = recordFindings(own.value);
  if (invalid.length > 0) return invalid.map((finding) => faultOf(own, BY_SCHEMA, finding));
  const { id } = own.value as EntityRecord;
  const taken = others.find(({ value }) => (value as EntityRecord).id === id);
  if (taken !== undefined) {
    const finding = { at: ["id"], problem: `"${id}" is taken by ${taken.path}`, mend: "Choose another id." };
    return [faultOf(own, "an id is of one entity", finding)];
  }
  return judgeEntities({ files: [...others, own], faults: [], asked: new Set([own.path]) }, resolverOf).faults;
}

function linkedTo({ id, distinctFrom, sharedWith }: Draft, file: DataFile): DataFile {
  const other = (file.value as EntityRecord).id;
  const apart = distinctFrom.includes(other) ? linked(file, "distinctFrom", id) : file;
  return sharedWith.includes(other) ? linked(apart, "sharedWith", id) : apart;
}
