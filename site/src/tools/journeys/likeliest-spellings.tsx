import type { JSX } from "preact";
import { useWords } from "../../words/words.ts";
import type { Journeys } from "../../worker/journeys.ts";

/** More are in the tree. */
const SHOWN = 12;

export function LikeliestSpellings({ spellings }: { readonly spellings: Journeys["likeliest"] }): JSX.Element {
  const { t, tradition, percent } = useWords();
  const most = spellings[0]?.probability ?? 1;
  return (
    <section aria-labelledby="likeliest">
      <h2 id="likeliest">{t("journeys.likeliest")}</h2>
      <ol class="likeliest">
        {spellings.slice(0, SHOWN).map(({ text, label, probability, givenName }) => (
          <li key={text}>
            <span class="spelling">
              <bdi lang="">{text}</bdi>
            </span>
            <span class="nature">
              {tradition(label)}
              {givenName && `, ${t("journeys.other-name")}`}
            </span>
            <span class="score">{percent(probability)}</span>
            <svg class="meter" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="100" height="2" />
              <rect class="fill" width={(probability / most) * 100} height="2" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  );
}
