import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSaving } from "../../state/use-saving.ts";
import { patient } from "../../state/workers.ts";
import { FaultNote } from "../../ui/fault.tsx";
import { NameList } from "../../ui/name-list.tsx";
import { Scroll } from "../../ui/scroll.tsx";
import { isKey } from "../../words/is-key.ts";
import { useWords } from "../../words/words.ts";
import type { AnsweredRow, Asked, ShownAnswers } from "../../worker/list-answers.ts";
import { useRows } from "./use-rows.ts";

type Status = AnsweredRow["status"];
const STATUSES: readonly Status[] = ["match", "ambiguous", "none", "error"];

interface AnswersProps {
  readonly asked: Asked;
  /** Of the file that was asked. */
  readonly name: string;
}

/** The answers to a column: counted, some of them shown, all of them to be saved. */
export function Answers({ asked, name }: AnswersProps): JSX.Element {
  const { t } = useWords();
  const [status, setStatus] = useState<Status | undefined>();
  const read = (count: number): Promise<ShownAnswers> => patient.call("answerPage", { count, status }).answer;
  const { all, rows, more } = useRows(read, [asked, status]);
  const { save, fault } = useSaving();
  return (
    <section class="result" aria-labelledby="answers">
      <h3 id="answers">{t("list.answers")}</h3>
      <p role="status">
        {t("list.rows", { count: asked.rows })}:{" "}
        {STATUSES.filter((one) => asked[one] > 0)
          .map((one) => `${t(`status.${one}`)} ${asked[one]}`)
          .join(", ")}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => save(patient.call("exportAnswers", undefined).answer, answeredName(name))}
        >
          {t("list.download")}
        </button>
        <label class="inline">
          {t("list.answers.show")}{" "}
          <select
            value={status ?? ""}
            onChange={({ currentTarget }) => setStatus(STATUSES.find((one) => one === currentTarget.value))}
          >
            <option value="">{t("list.answers.all")}</option>
            {STATUSES.map((one) => (
              <option key={one} value={one}>
                {t(`status.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <FaultNote fault={fault} />
      <Scroll label={t("list.table")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("list.th.query")}</th>
              <th scope="col">{t("list.th.status")}</th>
              <th scope="col">{t("list.th.entity")}</th>
              <th scope="col" class="right">
                {t("list.th.score")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length < all && (
        <button type="button" class="button plain" onClick={more}>
          {t("list.more")}
        </button>
      )}
    </section>
  );
}

function Row({ row: { query, status, id, name, score, reason, others } }: { readonly row: AnsweredRow }): JSX.Element {
  const { t, percent } = useWords();
  const key = `reason.${reason}`;
  return (
    <tr class={status}>
      <td>
        <bdi lang="">{query}</bdi>
      </td>
      <td title={isKey(key) ? t(key) : undefined}>{t(`status.${status}`)}</td>
      <td>
        {name === null ? (
          <span class="nature">
            <NameList names={others} between={` ${t("or")} `} />
          </span>
        ) : (
          <>
            <bdi lang="">{name}</bdi> <span class="nature">{id}</span>
          </>
        )}
      </td>
      <td class="right">{score === null ? "" : percent(score)}</td>
    </tr>
  );
}

/** `names.csv` with answers is `names-answers.csv`. */
function answeredName(name: string): string {
  const plain = name.replace(/\.gz$/, "");
  const dot = plain.lastIndexOf(".");
  return dot <= 0 ? `${plain || "names"}-answers.csv` : `${plain.slice(0, dot)}-answers${plain.slice(dot)}`;
}
