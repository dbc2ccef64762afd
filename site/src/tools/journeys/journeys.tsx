import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fragmentOf, writeRoute } from "../../state/route.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { quick } from "../../state/workers.ts";
import type { ToolProps } from "../../ui/app.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { FaultNote } from "../../ui/fault.tsx";
import { useWords } from "../../words/words.ts";
import type { Journeys as Answer } from "../../worker/journeys.ts";
import { LikeliestSpellings } from "./likeliest-spellings.tsx";
import { Origins } from "./origins.tsx";
import { RouteTree } from "./route-tree.tsx";
import { SearchQuery } from "./search-query.tsx";

const EXAMPLES = ["Радий Хабиров", "Жанна Щукина", "Өфө", "Iouchtchenko", "Luschin"];
/** The languages of data/languages that have most names in the press. */
const LANGUAGES = ["ru", "uk", "be", "bg", "sr", "mk", "tt", "ba", "kk", "ky", "uz", "tg", "az", "mn"];

export function Journeys({ state }: ToolProps): JSX.Element {
  const { t, languageName } = useWords();
  const [name, setName] = useState(state.get("name") ?? EXAMPLES[0] ?? "");
  const [language, setLanguage] = useState(state.get("language") ?? "");
  const asked = name.trim() === "" ? undefined : { name, language: language === "" ? undefined : language };
  const { answer, fault, isBusy } = useAnswer(quick, "journeys", asked);
  useEffect(() => writeRoute("journeys", { name, language }), [name, language]);
  return (
    <div class="tool journeys">
      <h1>{t("journeys.title")}</h1>
      <p class="lead">{t("journeys.lead")}</p>
      <form class="journey" onSubmit={(event) => event.preventDefault()}>
        <label class="name-field">
          <span class="label">{t("journeys.name")}</span>
          <input
            type="text"
            dir="auto"
            value={name}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{t("journeys.language")}</span>
          <select value={language} onChange={({ currentTarget }) => setLanguage(currentTarget.value)}>
            <option value="">{t("journeys.language.auto")}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p class="examples">
        <span>{t("try")}</span>
        {EXAMPLES.map((example) => (
          <button key={example} type="button" class="chip" onClick={() => setName(example)}>
            <bdi>{example}</bdi>
          </button>
        ))}
      </p>
      <FaultNote fault={fault} />
      <section class="result" aria-live="polite" aria-busy={isBusy} aria-label={t("nav.journeys")}>
        {asked === undefined ? <p class="empty">{t("journeys.empty")}</p> : answer && <Result answer={answer} />}
      </section>
      {asked !== undefined && (
        <p class="actions">
          <CopyButton
            label={t("share")}
            text={() => new URL(fragmentOf("journeys", { name, language }), location.href).href}
          />
        </p>
      )}
    </div>
  );
}

function Result({ answer }: { readonly answer: Answer }): JSX.Element {
  const { t } = useWords();
  const { likeliest, origins, isLatin } = answer;
  if (likeliest.length === 0) return <p class="empty">{t("journeys.nothing")}</p>;
  return (
    <>
      {isLatin && <Origins origins={origins} />}
      <LikeliestSpellings spellings={likeliest} />
      <SearchQuery name={answer.name} spellings={likeliest} />
      <RouteTree answer={answer} />
    </>
  );
}
