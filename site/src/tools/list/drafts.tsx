import type { JSX } from "preact";
import { useSaving } from "../../state/use-saving.ts";
import { patient } from "../../state/workers.ts";
import { FaultNote } from "../../ui/fault.tsx";
import { useWords } from "../../words/words.ts";
import type { Clustered, ClusterRow, MemberRow } from "../../worker/list-drafts.ts";
import { useRows } from "./use-rows.ts";

/** Names grouped by whom they likely mean: drafts of a list. */
export function Drafts({ clustered }: { readonly clustered: Clustered }): JSX.Element {
  const { t } = useWords();
  const { all, rows, more } = useRows((count) => patient.call("draftPage", count).answer, [clustered]);
  const { drafts, several, doubtful } = clustered;
  const { save, fault } = useSaving();
  return (
    <section class="result" aria-labelledby="drafts">
      <h3 id="drafts">{t("list.drafts.title")}</h3>
      <p role="status">
        {t("list.drafts", { count: drafts })}, {t("list.drafts.several", { count: several })},{" "}
        {t("list.drafts.doubtful", { count: doubtful })}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => save(patient.call("exportDrafts", undefined).answer, "drafts.jsonl")}
        >
          {t("list.drafts.save")}
        </button>
      </p>
      <FaultNote fault={fault} />
      <ul class="drafts">
        {rows.map((row) => (
          <li key={row.name}>
            <Draft row={row} />
          </li>
        ))}
      </ul>
      {rows.length < all && (
        <button type="button" class="button plain" onClick={more}>
          {t("list.more")}
        </button>
      )}
    </section>
  );
}

function Draft({ row: { name, members, doubtful } }: { readonly row: ClusterRow }): JSX.Element {
  const { t } = useWords();
  const own = members.find(({ text }) => text === name);
  return (
    <>
      <p class="draft-name">
        <bdi lang="">{name}</bdi> {own !== undefined && <Times member={own} />}
      </p>
      <ul>
        {members
          .filter(({ text }) => text !== name)
          .map((member) => (
            <Member key={member.text} member={member} />
          ))}
        {doubtful.map((member) => (
          <Member key={member.text} member={member} doubt={t("list.drafts.doubt")} />
        ))}
      </ul>
    </>
  );
}

function Member({ member, doubt }: { readonly member: MemberRow; readonly doubt?: string }): JSX.Element {
  const { percent } = useWords();
  return (
    <li class={doubt === undefined ? undefined : "doubt"}>
      {doubt !== undefined && <span class="nature">{doubt} </span>}
      <bdi lang="">{member.text}</bdi> <Times member={member} /> <span class="score">{percent(member.score)}</span>
    </li>
  );
}

function Times({ member: { times } }: { readonly member: MemberRow }): JSX.Element | null {
  const { t } = useWords();
  return times > 1 ? <span class="count">{t("list.times", { count: times })}</span> : null;
}
