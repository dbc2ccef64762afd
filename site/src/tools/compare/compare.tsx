import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EntityType } from "../../../../src/index.ts";
import { fragmentOf, writeRoute } from "../../state/route.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { quick } from "../../state/workers.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { FaultNote } from "../../ui/fault.tsx";
import { isType, TypeChoice } from "../../ui/type-choice.tsx";
import { useWords } from "../../words/words.ts";
import type { Compared } from "../../worker/compare.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { EXAMPLES, FIRST_EXAMPLE } from "./examples.ts";
import { LetterPictures } from "./letter-pictures.tsx";
import { numbered } from "./numbered.ts";
import { Verdict } from "./verdict.tsx";

export interface CompareProps {
  readonly state: URLSearchParams;
  /** The answer to the first example, which the page was built with. */
  readonly example: Compared | undefined;
}

export function Compare({ state, example }: CompareProps): JSX.Element {
  const { t } = useWords();
  const isGiven = state.has("a") || state.has("b");
  const [a, setA] = useState(isGiven ? (state.get("a") ?? "") : FIRST_EXAMPLE.a);
  const [b, setB] = useState(isGiven ? (state.get("b") ?? "") : FIRST_EXAMPLE.b);
  const [type, setType] = useState<EntityType>(
    isType(state.get("type")) ? (state.get("type") as EntityType) : "person",
  );
  const isAsked = a.trim() !== "" && b.trim() !== "";
  const asked = isAsked ? { a, b, type } : undefined;
  const { answer, isBusy, fault } = useAnswer(quick, "compare", asked, isGiven ? undefined : example);
  const fields = { a, b, type: type === "person" ? "" : type };
  const isFirst = a === FIRST_EXAMPLE.a && b === FIRST_EXAMPLE.b && type === "person";
  const shownFields = JSON.stringify(fields);
  useEffect(() => writeRoute("compare", isFirst ? {} : fields), [shownFields]);
  const choose = (pair: (typeof EXAMPLES)[number]): void => {
    setA(pair.a);
    setB(pair.b);
    setType(pair.type);
  };
  return (
    <div class="tool compare">
      <h1>{t("compare.title")}</h1>
      <p class="lead">{t("compare.lead")}</p>
      <form class="pair" onSubmit={(event) => event.preventDefault()}>
        <NameField label={t("compare.a")} value={a} onInput={setA} />
        <button
          type="button"
          class="swap quiet"
          aria-label={t("compare.swap")}
          title={t("compare.swap")}
          onClick={() => choose({ a: b, b: a, type })}
        >
          <span aria-hidden="true">⇄</span>
        </button>
        <NameField label={t("compare.b")} value={b} onInput={setB} />
        <TypeChoice label={t("type")} value={type} onChange={setType} />
      </form>
      <p class="examples">
        <span>{t("try")}</span>
        {EXAMPLES.map((pair) => (
          <button key={pair.a + pair.b} type="button" class="chip" onClick={() => choose(pair)}>
            <bdi>{pair.a}</bdi> <span aria-hidden="true">·</span> <bdi>{pair.b}</bdi>
          </button>
        ))}
      </p>
      <FaultNote fault={fault} />
      <section class="result" aria-live="polite" aria-busy={isBusy} aria-label={t("compare.result")}>
        {isAsked ? answer && <Result answer={answer} /> : <p class="empty">{t("compare.empty")}</p>}
      </section>
      {isAsked && (
        <p class="actions">
          <CopyButton label={t("share")} text={() => new URL(fragmentOf("compare", fields), location.href).href} />
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  onInput(value: string): void;
}

function NameField({ label, value, onInput }: FieldProps): JSX.Element {
  return (
    <label class="name-field">
      <span class="label">{label}</span>
      <input
        type="text"
        dir="auto"
        value={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}

function Result({ answer }: { readonly answer: Compared }): JSX.Element {
  const evidence = numbered(answer.evidence);
  return (
    <>
      <Verdict answer={answer} />
      {answer.comparable && (
        <>
          <LetterPictures evidence={evidence} />
          <EvidenceList evidence={evidence} />
        </>
      )}
    </>
  );
}
