import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useTask } from "../../state/use-task.ts";
import { patient, quick } from "../../state/workers.ts";
import { FaultNote } from "../../ui/fault.tsx";
import { type Source, SourceField } from "../../ui/source-field.tsx";
import { useWords } from "../../words/words.ts";
import type { Columns } from "../../worker/list-source.ts";
import { Answers } from "./answers.tsx";
import { Drafts } from "./drafts.tsx";
import { NAMES_EXAMPLE } from "./examples.ts";
import { ProgressLine } from "./progress-line.tsx";

/** Looks up, or groups, all names of a column. */
export function AskColumn(): JSX.Element {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [files, setFiles] = useState<readonly Source[]>([]);
  const source: Source | undefined =
    files[0] ?? (text.trim() === "" ? undefined : { name: "names.csv", content: text });
  const { columns, column, setColumn } = useColumns(source);
  const asked = useTask(patient, "askColumn");
  const clustered = useTask(patient, "clusterColumn");
  const isBusy = asked.isBusy || clustered.isBusy;
  const start = (task: typeof asked | typeof clustered, other: typeof asked | typeof clustered): void => {
    if (source === undefined) return;
    other.forget();
    task.start({ ...source, column });
  };
  return (
    <>
      <p>{t("list.column.lead")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start(asked, clustered);
        }}
      >
        <SourceField
          label={t("list.column.field")}
          text={text}
          files={files}
          rows={5}
          onText={setText}
          onFiles={setFiles}
        />
        {columns !== undefined && columns.titles.length > 0 && (
          <label class="inline">
            {t("list.column")}{" "}
            <select value={column ?? ""} onChange={({ currentTarget }) => setColumn(currentTarget.value || undefined)}>
              {columns.titles.map((title) => (
                <option key={title} value={title}>
                  {title}
                </option>
              ))}
              <option value="">{t("list.column.lines")}</option>
            </select>
          </label>
        )}
        <p class="actions">
          <button type="submit" class="button" disabled={isBusy || source === undefined}>
            {t("list.column.ask")}
          </button>
          <button
            type="button"
            class="button plain"
            disabled={isBusy || source === undefined}
            onClick={() => start(clustered, asked)}
          >
            {t("list.column.cluster")}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setFiles([]);
              setText(NAMES_EXAMPLE);
            }}
          >
            {t("example")}
          </button>
        </p>
      </form>
      <ProgressLine task={asked} />
      <ProgressLine task={clustered} />
      <FaultNote fault={asked.fault ?? clustered.fault} />
      {asked.answer && <Answers asked={asked.answer} name={source?.name ?? ""} />}
      {clustered.answer && <Drafts clustered={clustered.answer} />}
    </>
  );
}

interface ColumnChoice {
  readonly columns: Columns | undefined;
  readonly column: string | undefined;
  setColumn(column: string | undefined): void;
}

/** The columns of a source, of which the likeliest is chosen until somebody chooses another. */
function useColumns(source: Source | undefined): ColumnChoice {
  const [columns, setColumns] = useState<Columns>();
  const [column, setColumn] = useState<string>();
  const content = source?.content;
  const name = source?.name;
  useEffect(() => {
    let isWanted = true;
    const take = (found: Columns | undefined): void => {
      if (!isWanted) return;
      setColumns(found);
      setColumn(found?.likely);
    };
    if (content === undefined || name === undefined) take(undefined);
    else quick.call("columns", { name, content }).answer.then(take, () => take(undefined));
    return () => {
      isWanted = false;
    };
  }, [content, name]);
  return { columns, column, setColumn };
}
