import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useListRead } from "../../state/list-read.ts";
import { writeRoute } from "../../state/route.ts";
import { useTask } from "../../state/use-task.ts";
import { patient, quick } from "../../state/workers.ts";
import type { ToolProps } from "../../ui/app.tsx";
import { FaultNote } from "../../ui/fault.tsx";
import { type Source, SourceField } from "../../ui/source-field.tsx";
import { useWords } from "../../words/words.ts";
import { EXAMPLE } from "./example.ts";
import { FoundTexts } from "./found-texts.tsx";

export function Find({ state }: ToolProps): JSX.Element {
  const { t } = useWords();
  const [text, setText] = useState(state.get("text") ?? "");
  const [files, setFiles] = useState<readonly Source[]>([]);
  const [strangers, setStrangers] = useState(state.has("strangers"));
  const isListRead = useListRead();
  const [isOwn, setOwn] = useState(false);
  const own = isOwn && isListRead;
  const client = own ? patient : quick;
  const task = useTask(client, "find");
  useEffect(() => writeRoute("find", { text, strangers: strangers ? "1" : "" }), [text, strangers]);
  const start = (given: string, marked: boolean): void => {
    const texts = files.length > 0 ? files : [{ name: t("find.text"), content: given }];
    if (files.length > 0 || given.trim() !== "") task.start({ texts, strangers: marked, own });
  };
  // A link that somebody was sent shows what it was sent for.
  useEffect(() => start(text, strangers), []);
  return (
    <div class="tool find">
      <h1>{t("find.title")}</h1>
      <p class="lead">{t("find.lead")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start(text, strangers);
        }}
      >
        <SourceField
          label={t("find.text")}
          text={text}
          files={files}
          isForSeveral
          rows={8}
          onText={setText}
          onFiles={setFiles}
        />
        <TableChoice isListRead={isListRead} isOwn={isOwn} onOwn={setOwn} />
        <p class="actions">
          <button type="submit" class="button" disabled={task.isBusy}>
            {t("find.go")}
          </button>
          <button
            type="button"
            class="button plain"
            onClick={() => {
              setFiles([]);
              setText(EXAMPLE);
              task.start({ texts: [{ name: t("example"), content: EXAMPLE }], strangers, own });
            }}
          >
            {t("example")}
          </button>
          <label class="check">
            <input
              type="checkbox"
              checked={strangers}
              onChange={({ currentTarget: { checked } }) => {
                setStrangers(checked);
                if (task.answer !== undefined) start(text, checked);
              }}
            />
            {t("find.strangers")}
          </label>
        </p>
      </form>
      <p class="spoken" role="status">
        {task.isBusy ? t("busy") : ""}
      </p>
      {task.isBusy && <p class="loading">{t("busy")}</p>}
      <FaultNote fault={task.fault} />
      {task.answer && <FoundTexts found={task.answer} client={client} />}
    </div>
  );
}

interface TableProps {
  readonly isListRead: boolean;
  readonly isOwn: boolean;
  onOwn(isOwn: boolean): void;
}

/** In what names are looked up: who has read a list of their own may choose it. */
function TableChoice({ isListRead, isOwn, onOwn }: TableProps): JSX.Element {
  const { t } = useWords();
  if (!isListRead) {
    return (
      <p class="note">
        {t("find.table")}: {t("find.table.built-in")}.
      </p>
    );
  }
  return (
    <label class="field">
      <span class="label">{t("find.table")}</span>
      <select value={isOwn ? "own" : ""} onChange={({ currentTarget }) => onOwn(currentTarget.value === "own")}>
        <option value="">{t("find.table.built-in")}</option>
        <option value="own">{t("find.table.own")}</option>
      </select>
    </label>
  );
}
