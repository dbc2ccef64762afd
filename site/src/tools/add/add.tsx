import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "../../state/use-answer.ts";
import { quick } from "../../state/workers.ts";
import { FaultNote } from "../../ui/fault.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { isType, TypeChoice } from "../../ui/type-choice.tsx";
import { useWords } from "../../words/words.ts";
import type { Judged } from "../../worker/entity-draft.ts";
import { draftOf, emptyName, type Form, type NameRow } from "./draft.ts";
import { EntityFile } from "./entity-file.tsx";
import { LookAlikes } from "./look-alikes.tsx";
import { NameFields } from "./name-fields.tsx";

export function Add(): JSX.Element {
  const { t } = useWords();
  const [form, setForm] = useState<Form>(() => ({
    names: [emptyName(today())],
    type: "person",
    description: "",
    id: "",
    resolves: "",
    relations: {},
  }));
  const change = (part: Partial<Form>): void => setForm((before) => ({ ...before, ...part }));
  const draft = draftOf(form);
  const { answer, fault, isBusy } = useAnswer(quick, "judge", draft);
  return (
    <div class="tool add">
      <h1>{t("add.title")}</h1>
      <p class="lead">{t("add.lead")}</p>
      <p class="note">{t("add.living")}</p>
      <div class="columns">
        <form onSubmit={(event) => event.preventDefault()}>
          <h2>{t("add.names")}</h2>
          <p class="note">{t("add.first")}</p>
          <Names names={form.names} onChange={(names) => change({ names })} />
          <h2>{t("add.entity")}</h2>
          <TypeChoice
            label={t("type")}
            value={isType(form.type) ? form.type : "person"}
            onChange={(type) => change({ type })}
          />
          <TextField
            label={t("add.description")}
            hint={t("add.description.hint")}
            value={form.description}
            onInput={(description) => change({ description })}
          />
          <TextField
            label={t("add.id")}
            hint={answer?.proposedId || t("add.id.hint")}
            value={form.id}
            onInput={(id) => change({ id })}
          />
          <TextField label={t("add.resolves")} value={form.resolves} onInput={(resolves) => change({ resolves })} />
          <Proposals tests={answer?.proposedTests ?? []} onChoose={(resolves) => change({ resolves })} />
        </form>
        <section aria-live="polite" aria-busy={isBusy} aria-label={t("add.faults")}>
          <FaultNote fault={fault} />
          {answer && (
            <>
              <LookAlikes
                lookAlikes={answer.lookAlikes}
                relations={form.relations}
                onChange={(relations) => change({ relations })}
              />
              <Faults faults={answer.faults} />
              <EntityFile judged={answer} />
            </>
          )}
        </section>
      </div>
    </div>
  );
}

interface NamesProps {
  readonly names: readonly NameRow[];
  onChange(names: readonly NameRow[]): void;
}

function Names({ names, onChange }: NamesProps): JSX.Element {
  const { t } = useWords();
  return (
    <>
      {names.map((name, at) => (
        <NameFields
          key={name.key}
          name={name}
          number={at + 1}
          onChange={(changed) => onChange(names.map((one) => (one === name ? changed : one)))}
          onRemove={names.length > 1 ? () => onChange(names.filter((one) => one !== name)) : undefined}
        />
      ))}
      <p class="actions">
        <button type="button" class="button plain" onClick={() => onChange([...names, emptyName(today())])}>
          {t("add.name.more")}
        </button>
      </p>
    </>
  );
}

interface ProposalsProps {
  readonly tests: readonly string[];
  onChoose(test: string): void;
}

function Proposals({ tests, onChoose }: ProposalsProps): JSX.Element | null {
  const { t } = useWords();
  if (tests.length === 0) return null;
  return (
    <p class="examples">
      <span>{t("add.resolves.proposed")}</span>
      {tests.map((test) => (
        <button key={test} type="button" class="chip" onClick={() => onChoose(test)}>
          <bdi>{test}</bdi>
        </button>
      ))}
    </p>
  );
}

function Faults({ faults }: Pick<Judged, "faults">): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <h2>{t("add.faults")}</h2>
      {faults.length === 0 ? (
        <p class="kept">{t("add.faults.none")}</p>
      ) : (
        <ul class="faults" lang="en">
          {faults.map(({ entry, problem, rule, mend }) => (
            <li key={`${entry} ${problem} ${rule}`}>
              <p>
                <b>{entry}</b>: {problem}.
              </p>
              <p class="note">
                {t("add.faults.mend")} {mend}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
