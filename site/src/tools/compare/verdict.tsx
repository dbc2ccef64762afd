import type { JSX } from "preact";
import { useWords } from "../../words/words.ts";
import type { Compared } from "../../worker/compare.ts";

export function Verdict({ answer: { comparable, same, score } }: { readonly answer: Compared }): JSX.Element {
  const { t, percent } = useWords();
  if (!comparable) {
    return (
      <div class="verdict">
        <h2>{t("compare.incomparable")}</h2>
        <p>{t("compare.incomparable.why")}</p>
      </div>
    );
  }
  return (
    <div class={same ? "verdict same" : "verdict different"}>
      <h2>
        {t(same ? "compare.same" : "compare.different")}
        <span class="probability"> {percent(score)}</span>
      </h2>
      <svg class="meter" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="2" />
        <rect class="fill" width={score * 100} height="2" />
        <rect class="half" x="49.9" width="0.2" height="2" />
      </svg>
      {same && <p class="note">{t("compare.caveat")}</p>}
    </div>
  );
}
