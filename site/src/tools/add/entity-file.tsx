import type { JSX } from "preact";
import { CopyButton } from "../../ui/copy-button.tsx";
import { download } from "../../ui/download.ts";
import { Scroll } from "../../ui/scroll.tsx";
import { useWords } from "../../words/words.ts";
import type { Judged } from "../../worker/entity-draft.ts";

const STEPS = ["add.step.1", "add.step.2", "add.step.3", "add.step.4", "add.step.5"] as const;

/** The file that the form makes, and how to contribute it once it keeps all rules. */
export function EntityFile({ judged: { path, json, changed, faults } }: { readonly judged: Judged }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <h2>{t("add.file")}</h2>
      <p class="nature">{path}</p>
      <Scroll label={t("add.file")}>
        <pre>{json}</pre>
      </Scroll>
      <p class="actions">
        <CopyButton label={t("add.copy")} text={() => json} />
        <button
          type="button"
          class="button plain"
          onClick={() => download(new Blob([json], { type: "application/json" }), path.split("/").at(-1) ?? path)}
        >
          {t("add.save")}
        </button>
      </p>
      {changed.length > 0 && (
        <details>
          <summary>{t("add.also")}</summary>
          {changed.map((file) => (
            <div key={file.path}>
              <p class="nature">{file.path}</p>
              <Scroll label={file.path}>
                <pre>{file.text}</pre>
              </Scroll>
            </div>
          ))}
        </details>
      )}
      {faults.length === 0 && (
        <>
          <h2>{t("add.steps")}</h2>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{t(step, { path })}</li>
            ))}
          </ol>
        </>
      )}
      <p>
        <a href="contributing.html">{t("add.guide")}</a>
      </p>
    </>
  );
}
