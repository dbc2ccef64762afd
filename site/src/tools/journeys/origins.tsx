import type { JSX } from "preact";
import { useWords } from "../../words/words.ts";
import type { Journeys } from "../../worker/journeys.ts";

/** So many standards are told by name. */
const TOLD = 3;

/** What a Latin spelling may have been in Cyrillic, by language. */
export function Origins({ origins }: Pick<Journeys, "origins">): JSX.Element | null {
  const { t, languageName, percent } = useWords();
  if (origins.length === 0) return null;
  return (
    <section aria-labelledby="back">
      <h2 id="back">{t("journeys.back")}</h2>
      <ul class="origins">
        {origins.map(({ language, originals }) => (
          <li key={language}>
            <h3>{languageName(language)}</h3>
            <ol>
              {originals.map(({ text, probability, systems }) => (
                <li key={text}>
                  <span class="spelling">
                    <bdi lang={language}>{text}</bdi>
                  </span>{" "}
                  <span class="score">{percent(probability)}</span>
                  {systems.length > 0 && (
                    <span class="nature">
                      {t("journeys.back.systems", { systems: systems.slice(0, TOLD).join(", ") })}
                      {systems.length > TOLD && " …"}
                    </span>
                  )}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
