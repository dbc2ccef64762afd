import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataFile } from "../../tables/data-file.ts";
import { type Fault, faultOf, messageOf } from "../../tables/fault.ts";
import type { EntityRecord } from "../../tables/record.ts";
import { recordFindings } from "../../tables/validate.ts";
import { BY_SCHEMA, judgeEntities } from "../check/judge-entities.ts";
import type { EntityFiles } from "../check/read-entity-files.ts";
import { resolverOf } from "../check/resolver-of.ts";
import { FAULTY, FOUND } from "../exit.ts";
import { writeHelp } from "../help/write-help.ts";
import { type Io, report, write } from "../io.ts";
import { jsonOf } from "../json-format.ts";
import { harmlessLines } from "../width.ts";
import { type NewCall, readNewArgs } from "./args.ts";
import { type Draft, recordOf } from "./draft.ts";
import { HELP } from "./help.ts";
import { askNames, askRest, draftOf } from "./interview.ts";
import { linked } from "./links.ts";
import { lineOf, nearestTo } from "./nearest.ts";
import { idFor, lookAlikes, proposedSpellings } from "./proposals.ts";
import { Questions } from "./questions.ts";
import { entitiesIn, filesAround, folderFor } from "./tables.ts";

/** `allonym new`: an entity for a table, written if it keeps all rules. Gives the exit code. */
export async function newCommand(argv: readonly string[], io: Io): Promise<number> {
  const call = readNewArgs(argv);
  if (call === "help") {
    await writeHelp(io, HELP);
    return FOUND;
  }
  const questions = io.stdin.isTTY && io.stderr.isTTY ? new Questions(io) : undefined;
  try {
    return await add(call, { io, questions });
  } finally {
    questions?.end();
  }
}

/** What a run of `new` works with; without a terminal there is nobody to ask. */
interface Run {
  readonly io: Io;
  readonly questions: Questions | undefined;
}

async function add(call: NewCall, run: Run): Promise<number> {
  const { io, questions } = run;
  const folder = await folderFor(call.table);
  const around = await filesAround(folder);
  const before = judgeEntities(around, resolverOf);
  if (before.faults.length > 0) {
    const [first] = before.faults.map(messageOf);
    return await refuse(io, `the table has ${before.faults.length} faults, mend these first: allonym check.\n${first}`);
  }
  const known = entitiesIn(around);
  const named = questions === undefined ? { ...call, names: draftOf(call).names } : await namedBy(call, questions);
  const told = await toldApart(named, known, run);
  if (told === undefined) return FAULTY;
  const given = questions === undefined ? told : await askRest(told, questions, idFor);
  const draft = draftOf(given);
  const invalid = invalidIn(draft, folder);
  if (invalid.length > 0) return await refuse(io, `it would break rules.\n${invalid.map(messageOf).join("\n\n")}`);
  const taken = around.files.find(({ value }) => (value as EntityRecord).id === draft.id);
  if (taken !== undefined) {
    return await refuse(io, `the id "${draft.id}" is taken by ${taken.path}. Add names there, or choose another id.`);
  }
  return await writeChecked(await withTests(draft, known, run), { folder, around, run });
}

async function namedBy(call: NewCall, questions: Questions): Promise<NewCall> {
  return { ...call, names: await askNames(call, questions) };
}

/** The call, if its names are of no entity that is there already. */
async function toldApart(call: NewCall, known: readonly EntityRecord[], run: Run): Promise<NewCall | undefined> {
  const { io, questions } = run;
  const nearest = known.length === 0 ? [] : nearestTo(call.names, resolverOf(known));
  const shown = nearest.length === 0 ? ["  none"] : nearest.map(lineOf);
  await write(io.stderr, `Nearest entities:\n${harmlessLines(shown.join("\n"))}\n`);
  const apart = { distinctFrom: [...call.distinctFrom], sharedWith: [...call.sharedWith] };
  for (const { entity, name, isMatch } of nearest) {
    const { id } = entity;
    if (!isMatch || apart.distinctFrom.includes(id) || apart.sharedWith.includes(id)) continue;
    const meant = `Does ${JSON.stringify(name)} mean ${id}?`;
    const question = `${meant} y: the same, n: another, b: another that bears the name too`;
    const answer = questions === undefined ? "y" : await questions.need(question);
    if (/^n/i.test(answer)) apart.distinctFrom.push(id);
    else if (/^b/i.test(answer)) apart.sharedWith.push(id);
    else {
      const how = `say --distinct-from ${id}, or --shared-with ${id} if both bear the name`;
      await refuse(io, `${JSON.stringify(name)} means ${id}. Add the name to its file; if it is another, ${how}.`);
      return undefined;
    }
  }
  return { ...call, ...apart };
}

/** The draft with tests of its own. */
async function withTests(draft: Draft, known: readonly EntityRecord[], { io, questions }: Run): Promise<Draft> {
  const rejects = [...new Set([...draft.rejects, ...lookAlikes(draft, known)])];
  if (draft.resolves.length > 0) return { ...draft, rejects };
  const resolve = resolverOf([...known, recordOf(draft)]);
  const proposed = proposedSpellings(draft, resolve);
  const such = proposed.join(", ") || "none found";
  const question = `A spelling that must lead here without being listed; such are ${such}`;
  const chosen = questions === undefined ? proposed[0] : await questions.ask(question, proposed[0]);
  if (chosen !== undefined && questions === undefined) await report(io, `tests.resolves is ${JSON.stringify(chosen)}.`);
  return { ...draft, rejects, resolves: chosen ? [chosen] : [] };
}

/** What the schema says against a draft: what is no record can be asked for nothing. */
function invalidIn(draft: Draft, folder: string): readonly Fault[] {
  const file = fileOf(draft, folder);
  return recordFindings(file.value).map((finding) => faultOf(file, BY_SCHEMA, finding));
}

function fileOf(draft: Draft, folder: string): DataFile {
  const text = jsonOf(recordOf(draft));
  return { path: join(folder, `${draft.id}.json`), text, value: JSON.parse(text) };
}

interface Surroundings {
  readonly folder: string;
  readonly around: EntityFiles;
  readonly run: Run;
}

async function writeChecked(draft: Draft, { folder, around, run }: Surroundings): Promise<number> {
  const { io, questions } = run;
  if (draft.resolves.length === 0) {
    return await refuse(io, "a new entity has a test: give a spelling that must lead to it by --resolves.");
  }
  const own = fileOf(draft, folder);
  const others = around.files.map((file) => linkedTo(draft, file));
  const after = { ...around, files: [...others, own], asked: new Set([...around.asked, own.path]) };
  const { faults } = judgeEntities(after, resolverOf);
  if (faults.length > 0) return await refuse(io, `it would break rules.\n${faults.map(messageOf).join("\n\n")}`);
  const changed = [own, ...others.filter((file, at) => file !== around.files[at])];
  await write(io.stdout, harmlessLines(own.text));
  if (questions !== undefined && /^n/i.test(await questions.ask(`Write ${own.path}? y or n`, "y"))) {
    return await refuse(io, "as you wish.");
  }
  for (const file of changed) await writeFile(file.path, file.text);
  await report(
    io,
    `written: ${changed.map(({ path }) => path).join(", ")}. Next: npm run check:data, npm run data:golden.`,
  );
  return FOUND;
}

function linkedTo({ id, distinctFrom, sharedWith }: Draft, file: DataFile): DataFile {
  const other = (file.value as EntityRecord).id;
  const apart = distinctFrom.includes(other) ? linked(file, "distinctFrom", id) : file;
  return sharedWith.includes(other) ? linked(apart, "sharedWith", id) : apart;
}

async function refuse(io: Io, why: string): Promise<number> {
  await report(io, `nothing is written: ${why}`);
  return FAULTY;
}
