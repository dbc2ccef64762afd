import type { JSX } from "preact";
import { useAnswer } from "../../state/use-answer.ts";
import { patient } from "../../state/workers.ts";
import { FaultNote } from "../../ui/fault.tsx";
import { Nature } from "../../ui/nature.tsx";
import { isKey } from "../../words/is-key.ts";
import { useWords } from "../../words/words.ts";
import type { ShownCandidate } from "../../worker/candidates.ts";
import type { ListAnswer, ListRead } from "../../worker/list.ts";

interface AskProps {
  readonly query: string;
  /** What was read last: another list is another question. */
  readonly list: ListRead | undefined;
  onQuery(query: string): void;
}

export function AskOne({ query, list, onQuery }: AskProps): JSX.Element {
  const { t } = useWords();
  const asked = query.trim() === "" ? undefined : { query, list: list?.said };
  const { answer, fault, isBusy } = useAnswer(patient, "askList", asked);
  return (
    <div class="ask-one">
      <label class="name-field">
        <span class="label">{t("list.name")}</span>
        <input
          type="text"
          dir="auto"
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      </label>
      <FaultNote fault={fault} />
      <div aria-live="polite" aria-busy={isBusy}>
        {answer && <Answer answer={answer} />}
      </div>
    </div>
  );
}

function Answer({ answer }: { readonly answer: ListAnswer }): JSX.Element {
  const { t } = useWords();
  const { status, reason, candidates, explanation } = answer;
  const key = `reason.${reason}`;
  return (
    <div class={`answer ${status}`}>
      <p class="status">
        <b>{t(`status.${status}`)}</b>
        {isKey(key) && `: ${t(key)}`}
      </p>
      {candidates.length === 0 ? (
        <p class="note">{t("list.nobody")}</p>
      ) : (
        <ol class="candidates">
          {candidates.map((candidate) => (
            <li key={candidate.id}>
              <Candidate candidate={candidate} />
            </li>
          ))}
        </ol>
      )}
      <p class="note" lang="en">
        {explanation}
      </p>
    </div>
  );
}

function Candidate({ candidate }: { readonly candidate: ShownCandidate }): JSX.Element {
  const { t, percent } = useWords();
  const { name, fits, score, id } = candidate;
  return (
    <>
      <span class="candidate-name">
        <bdi lang="">{name}</bdi> <span class="nature">{id}</span>
      </span>
      <span class="score">{percent(score)}</span>
      <svg class="meter" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="2" />
        <rect class="fill" width={score * 100} height="2" />
      </svg>
      <span class="nature">
        <Nature candidate={candidate} />
        {fits !== name && `, ${t("list.fits", { name: fits })}`}
      </span>
    </>
  );
}
