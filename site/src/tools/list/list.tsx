import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EntityType } from "../../../../src/index.ts";
import { setListRead } from "../../state/list-read.ts";
import { writeRoute } from "../../state/route.ts";
import { useTask } from "../../state/use-task.ts";
import { onListLost, patient } from "../../state/workers.ts";
import type { ToolProps } from "../../ui/app.tsx";
import { FaultNote } from "../../ui/fault.tsx";
import { type Source, SourceField } from "../../ui/source-field.tsx";
import { isType } from "../../ui/type-choice.tsx";
import { useWords } from "../../words/words.ts";
import { AskColumn } from "./ask-column.tsx";
import { AskOne } from "./ask-one.tsx";
import { LIST_EXAMPLE } from "./examples.ts";
import { ListSummary } from "./list-summary.tsx";
import { ProgressLine } from "./progress-line.tsx";

export function List({ state }: ToolProps): JSX.Element {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [files, setFiles] = useState<readonly Source[]>([]);
  const [type, setType] = useState<EntityType | "">("");
  const [query, setQuery] = useState(state.get("name") ?? "");
  const [isLost, setLost] = useState(false);
  const task = useTask(patient, "readList");
  const { answer, forget } = task;
  useEffect(() => setListRead(answer !== undefined), [answer]);
  useEffect(() => writeRoute("list", { name: query }), [query]);
  useEffect(
    () =>
      onListLost(() => {
        forget();
        setLost(true);
      }),
    [forget],
  );
  const read = (source: Source): void => {
    setLost(false);
    task.start({ ...source, type: type === "" ? undefined : type });
  };
  return (
    <div class="tool list">
      <h1>{t("list.title")}</h1>
      <p class="lead">{t("list.lead")}</p>
      <section aria-labelledby="own-list">
        <h2 id="own-list">{t("list.step.list")}</h2>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const [file] = files;
            if (file !== undefined || text.trim() !== "") read(file ?? { name: t("source.pasted"), content: text });
          }}
        >
          <SourceField label={t("list.field")} text={text} files={files} rows={5} onText={setText} onFiles={setFiles} />
          <p class="actions">
            <button type="submit" class="button" disabled={task.isBusy}>
              {t("list.read")}
            </button>
            <button
              type="button"
              class="button plain"
              onClick={() => {
                setFiles([]);
                setText(LIST_EXAMPLE);
                read({ name: t("example"), content: LIST_EXAMPLE });
              }}
            >
              {t("example")}
            </button>
            <UntypedChoice value={type} onChange={setType} />
          </p>
        </form>
        <ProgressLine task={task} />
        <FaultNote fault={task.fault} />
        {isLost && (
          <p class="fault" role="alert">
            {t("list.lost")}
          </p>
        )}
        {answer === undefined ? <p class="note">{t("list.none")}</p> : <ListSummary read={answer} />}
      </section>
      <section aria-labelledby="one-name">
        <h2 id="one-name">{t("list.step.one")}</h2>
        <AskOne query={query} onQuery={setQuery} list={answer} />
      </section>
      <section aria-labelledby="names-column">
        <h2 id="names-column">{t("list.step.column")}</h2>
        <AskColumn />
      </section>
    </div>
  );
}

interface UntypedProps {
  readonly value: EntityType | "";
  onChange(type: EntityType | ""): void;
}

function UntypedChoice({ value, onChange }: UntypedProps): JSX.Element {
  const { t } = useWords();
  const types = ["person", "place", "organization", "group"] as const;
  return (
    <label class="inline">
      {t("list.type")}{" "}
      <select
        value={value}
        onChange={({ currentTarget }) => onChange(isType(currentTarget.value) ? currentTarget.value : "")}
      >
        <option value="">{t("type.any")}</option>
        {types.map((type) => (
          <option key={type} value={type}>
            {t(`type.${type}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
