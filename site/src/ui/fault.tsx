import type { JSX } from "preact";
import { useWords } from "../words/words.ts";
import type { CallFailed } from "../worker/client.ts";

export function FaultNote({ fault }: { readonly fault: CallFailed | undefined }): JSX.Element | null {
  const { t } = useWords();
  if (fault === undefined || fault.code === "cancelled") return null;
  return (
    <p class="fault" role="alert">
      {t("failed", { message: fault.message })} {fault.hint}
    </p>
  );
}
