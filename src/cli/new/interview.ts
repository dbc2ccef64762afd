import type { NewCall } from "./args.ts";
import { usage } from "./args.ts";
import { type Draft, type DraftName, guessedLang, readSource } from "./draft.ts";
import type { Questions } from "./questions.ts";

/** What is asked of a person in the table, as DESIGN and CONTRIBUTING have it. */
const OF_PERSONS = "Of living persons a public role only: no opinion, ethnicity, trial, family or place";

/** A draft out of a call that gives all; throws a usage failure that says what is lacking. */
export function draftOf(call: NewCall): Draft {
  const { id, type, description } = call;
  const names = call.names.map((name) => ({ ...name, lang: name.lang ?? guessedLang(name.text) }));
  const lacking = [
    ...(names.length === 0 ? ["--name"] : []),
    ...(names.some(({ sources }) => sources.length === 0) ? ["--source behind each name"] : []),
    ...names.flatMap(({ text, lang }) => (lang === undefined ? [`a language, such as --name "${text}@ar"`] : [])),
    ...Object.entries({ id, type, description }).flatMap(([option, value]) =>
      value === undefined ? `--${option}` : [],
    ),
  ];
  if (lacking.length > 0) throw usage(`new lacks ${lacking.join(", ")}`);
  return { ...call, names, id: id ?? "", type: type ?? "", description: description ?? "" };
}

/** Asks for the names of a call, or for what they lack. */
export async function askNames({ names }: NewCall, questions: Questions): Promise<readonly DraftName[]> {
  if (names.length === 0) return await newNames(questions);
  const whole: DraftName[] = [];
  for (const name of names) whole.push(await completed(name, questions));
  return whole;
}

/** Asks for what a call leaves out beside the names; `idOf` proposes an id for a name. */
export async function askRest(call: NewCall, questions: Questions, idOf: (name: string) => string): Promise<NewCall> {
  const type = call.type ?? (await questions.need("Type: person, place, organization or group"));
  const note = type === "person" ? `${OF_PERSONS}.\n` : "";
  const description =
    call.description ?? (await questions.need(`${note}What it is, in a neutral word or two (politician, town)`));
  const id = call.id ?? (await questions.need("Id, which never changes", idOf(call.names[0]?.text ?? "")));
  return { ...call, type, description, id };
}

async function newNames(questions: Questions): Promise<readonly DraftName[]> {
  const names: DraftName[] = [];
  for (;;) {
    const text =
      names.length === 0
        ? await questions.need("Name to show, exactly as a source has it")
        : await questions.ask("Another spelling that a source has, or Enter");
    if (text === "") return names;
    names.push(await completed({ text, lang: undefined, kind: undefined, sources: [] }, questions));
  }
}

async function completed(name: DraftName, questions: Questions): Promise<DraftName> {
  const { text } = name;
  const lang =
    name.lang ?? (await questions.need(`Language of the text that writes ${text}: en, ru, ba`, guessedLang(text)));
  if (name.sources.length > 0) return { ...name, lang };
  const source = await questions.need(`Page or publication that writes ${text}: title, address`);
  return { ...name, lang, sources: [readSource(source)] };
}
