import type { JSX } from "preact";
import { memo } from "preact/compat";
import { piecesOf } from "../../../../src/cli/pieces.ts";
import type { PlacedMention, PlacedText } from "./entries.ts";
import { MentionCard } from "./mention-card.tsx";

interface MarkedProps {
  readonly text: PlacedText;
  /** The id of the mention whose card is open. */
  readonly open: string | undefined;
  onOpen(id: string | undefined): void;
  onChoose(key: string, id: string | null | undefined): void;
}

/** A text as it was given, its names marked. */
export function MarkedText({ text: { text, mentions }, open, onOpen, onChoose }: MarkedProps): JSX.Element {
  return (
    <div class="marked" lang="">
      {piecesOf(text, mentions).map(({ start, text: piece, mark }) =>
        mark === undefined ? (
          piece
        ) : (
          <Mention key={start} mention={mark} isOpen={mark.id === open} onOpen={onOpen} onChoose={onChoose} />
        ),
      )}
    </div>
  );
}

interface MentionProps extends Omit<MarkedProps, "text" | "open"> {
  readonly mention: PlacedMention;
  readonly isOpen: boolean;
}

// A text may have thousands, of which a press changes two.
const Mention = memo(({ mention, isOpen, onOpen, onChoose }: MentionProps) => {
  const { id, text, status, isByHand } = mention;
  const toggle = (): void => onOpen(isOpen ? undefined : id);
  return (
    // The keys of the mark and its card bubble up to here.
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open inside
    <span
      class="mention"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        onOpen(undefined);
        document.getElementById(id)?.focus();
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button would not break over lines as the words of a text do */}
      <span
        id={id}
        class={`name ${status}${isByHand ? " by-hand" : ""}`}
        role="button"
        tabIndex={0}
        aria-expanded={isOpen}
        onClick={toggle}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          toggle();
        }}
      >
        {text}
      </span>
      {isOpen && <MentionCard mention={mention} onClose={() => onOpen(undefined)} onChoose={onChoose} />}
    </span>
  );
});
