import type { JSX } from "preact";
import { NameList } from "../../ui/name-list.tsx";
import { useWords } from "../../words/words.ts";
import type { ListRead } from "../../worker/list.ts";

/** What was read: guesses and counts, and what was left out. */
export function ListSummary({ read }: { readonly read: ListRead }): JSX.Element {
  const { t } = useWords();
  const { entities, rejected, rejections, said, sample } = read;
  return (
    <div class="summary">
      <p role="status">
        <b>{t("list.entities", { count: entities })}</b>
        {rejected > 0 && `, ${t("list.rejected", { count: rejected })}`}: <NameList names={sample} between=", " />
        {entities > sample.length && " …"}
      </p>
      <p class="note" lang="en">
        {said}
      </p>
      {rejections.length > 0 && (
        <ul class="note">
          {rejections.map(({ line, reason }) => (
            <li key={line}>{t("list.rejection", { line, reason })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
