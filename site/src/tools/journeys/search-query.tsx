import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CopyButton } from "../../ui/copy-button.tsx";
import { useWords } from "../../words/words.ts";
import type { Journeys } from "../../worker/journeys.ts";

const COUNTS = [5, 10, 20, 40];

interface QueryProps {
  readonly name: string;
  readonly spellings: Journeys["likeliest"];
}

/** The name and its likeliest spellings as search engines and archives take them. */
export function SearchQuery({ name, spellings }: QueryProps): JSX.Element {
  const { t } = useWords();
  const [count, setCount] = useState(10);
  const texts = [name.trim(), ...spellings.slice(0, count).map(({ text }) => text)];
  const query = texts.map((text) => `"${text.replaceAll('"', "")}"`).join(" OR ");
  return (
    <section class="query" aria-labelledby="query">
      <h2 id="query">{t("journeys.query")}</h2>
      <p class="actions">
        <label class="inline">
          {t("journeys.query.note")}{" "}
          <select value={count} onChange={({ currentTarget }) => setCount(Number(currentTarget.value))}>
            {COUNTS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <CopyButton label={t("journeys.query.copy")} text={() => query} />
      </p>
      <p class="query-text" dir="auto">
        {query}
      </p>
    </section>
  );
}
