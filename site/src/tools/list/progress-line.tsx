import type { JSX } from "preact";
import type { Task } from "../../state/use-task.ts";
import { useWords } from "../../words/words.ts";
import type { Method } from "../../worker/protocol.ts";

interface ProgressProps<M extends Method> {
  readonly task: Task<M>;
}

/** How far a long call is, and the button that ends it. */
export function ProgressLine<M extends Method>({ task }: ProgressProps<M>): JSX.Element | null {
  const { t } = useWords();
  const { isBusy, progress, fault, cancel } = task;
  if (fault?.code === "cancelled") return <p role="status">{t("list.cancelled")}</p>;
  if (!isBusy) return null;
  const phase = t(`list.phase.${progress?.phase ?? "reading"}`);
  const { count = 0, share } = progress ?? {};
  return (
    <div class="progress">
      <progress aria-label={phase} max={1} value={share} />
      <p>
        <span role="status">{phase}</span> {count > 0 && t("list.progress", { count })}
      </p>
      <button type="button" class="button plain" onClick={cancel}>
        {t("list.cancel")}
      </button>
    </div>
  );
}
