import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../words/words.ts";

interface CopyProps {
  readonly label: string;
  /** Asked when the button is pressed. */
  text(): string;
}

/** How long, in milliseconds, it says that it has copied. */
const SAID = 2000;

export function CopyButton({ label, text }: CopyProps): JSX.Element {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text());
    setCopied(true);
    setTimeout(() => setCopied(false), SAID);
  };
  return (
    <button type="button" class="quiet" onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? t("copied") : label}</span>
    </button>
  );
}
