import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Nature } from "../../ui/nature.tsx";
import { isKey } from "../../words/is-key.ts";
import { useWords } from "../../words/words.ts";
import type { ShownCandidate } from "../../worker/candidates.ts";
import type { PlacedMention } from "./entries.ts";

interface CardProps {
  readonly mention: PlacedMention;
  onClose(): void;
  onChoose(key: string, id: string | null | undefined): void;
}

/** Who is meant by a mention, how surely and why; of several, which one the reader chooses. */
export function MentionCard({ mention, onClose, onChoose }: CardProps): JSX.Element {
  const { t } = useWords();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepInside(card.current), []);
  const { text, reason, isByHand, candidates, meant, explanation } = mention;
  const key = `reason.${reason}`;
  const isOpenQuestion = mention.status === "ambiguous" || isByHand;
  return (
    <div class="card" ref={card} dir="auto">
      <button type="button" class="quiet close" onClick={onClose} aria-label={t("find.close")}>
        <span aria-hidden="true">×</span>
      </button>
      {isByHand && <p class="doubt">{t("find.chosen")}</p>}
      {!isByHand && mention.status === "none" && <p class="doubt">{t("find.unknown")}</p>}
      {isOpenQuestion ? (
        <>
          {!isByHand && isKey(key) && (
            <p class="doubt">
              {t("find.ambiguous")}: {t(key)}
            </p>
          )}
          <Choice mention={mention} candidates={candidates} onChoose={onChoose} />
          <p class="note">{t("find.choose.all", { text })}</p>
        </>
      ) : (
        meant.map((candidate) => <Who key={candidate.id} candidate={candidate} />)
      )}
      <p class="why" lang="en">
        {explanation.replace(/(?<=\d) %/g, "\u{A0}%")}
      </p>
    </div>
  );
}

interface ChoiceProps extends Pick<CardProps, "mention" | "onChoose"> {
  readonly candidates: readonly ShownCandidate[];
}

function Choice({ mention: { id, key, isByHand, meant }, candidates, onChoose }: ChoiceProps): JSX.Element {
  const { t } = useWords();
  const chosen = isByHand ? (meant[0]?.id ?? null) : undefined;
  const option = (value: string | null | undefined, content: JSX.Element): JSX.Element => (
    <label>
      <input type="radio" name={`choice-${id}`} checked={value === chosen} onChange={() => onChoose(key, value)} />
      {content}
    </label>
  );
  return (
    <fieldset class="choice">
      <legend>{t("find.choose")}</legend>
      {candidates.map((candidate) => (
        <div key={candidate.id}>{option(candidate.id, <Who candidate={candidate} />)}</div>
      ))}
      <div>{option(null, <span>{t("find.choose.none")}</span>)}</div>
      <div>{option(undefined, <span>{t("find.choose.undo")}</span>)}</div>
    </fieldset>
  );
}

function Who({ candidate }: { readonly candidate: ShownCandidate }): JSX.Element {
  const { percent } = useWords();
  return (
    <span class="who">
      <span class="who-name">
        <bdi lang="">{candidate.name}</bdi> <span class="score">{percent(candidate.score)}</span>
      </span>
      <Nature candidate={candidate} />
    </span>
  );
}

const MARGIN = 12;

/** Moves a card that would stand outside the window. */
function keepInside(card: HTMLDivElement | null): void {
  if (card === null) return;
  const { left, right } = card.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const over = right > width - MARGIN ? width - MARGIN - right : left < MARGIN ? MARGIN - left : 0;
  card.style.translate = `${over}px 0`;
}
