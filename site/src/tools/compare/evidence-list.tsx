import type { JSX } from "preact";
import { useWords, type Words } from "../../words/words.ts";
import { evidenceWords } from "./evidence-words.ts";
import type { NumberedEvidence, NumberedStep } from "./numbered.ts";

/** What speaks for one name and against it, each as a bar to its side of the middle. */
export function EvidenceList({ evidence }: { readonly evidence: readonly NumberedEvidence[] }): JSX.Element {
  const words = useWords();
  const { t } = words;
  return (
    <section class="evidence" aria-labelledby="evidence">
      <h3 id="evidence">{t("compare.evidence")}</h3>
      <ul>
        {evidence.map((one, at) => (
          <li key={at}>
            <div class="said">
              <p>{evidenceWords(one, words)}</p>
              <StepList steps={one.groups?.flatMap(({ steps }) => steps) ?? []} words={words} />
            </div>
            <Bar weight={one.weight} words={words} />
          </li>
        ))}
      </ul>
      <p class="note">{t("compare.evidence.note")}</p>
    </section>
  );
}

function StepList({
  steps,
  words,
}: {
  readonly steps: readonly NumberedStep[];
  readonly words: Words;
}): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step.number} value={step.number}>
          <span class="number" aria-hidden="true">
            {step.number}
          </span>
          <bdi class="change">{changeWords(step, words)}</bdi>{" "}
          <span class="tradition">{words.tradition(step.tradition)}</span>
        </li>
      ))}
    </ol>
  );
}

function changeWords({ from, to }: NumberedStep, { t }: Words): string {
  if (to === "") return t("step.lost", { from });
  return from === "" ? t("step.added", { to }) : t("step.change", { from, to });
}

/** Log-odds beyond these have the longest bar; the number tells them apart. */
const LONGEST = 10;

function Bar({ weight, words: { t, language } }: { readonly weight: number; readonly words: Words }): JSX.Element {
  const length = Math.min(Math.abs(weight), LONGEST);
  const number = new Intl.NumberFormat(language, {
    signDisplay: "exceptZero",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(weight);
  return (
    <div class={weight < 0 ? "weight against" : "weight for"}>
      <svg viewBox={`${-LONGEST} 0 ${2 * LONGEST} 2`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" x={-LONGEST} width={2 * LONGEST} height="2" />
        <rect class="fill" x={weight < 0 ? -length : 0} width={length} height="2" />
        <rect class="middle" x="-0.05" width="0.1" height="2" />
      </svg>
      <span class="value">
        {number}
        <span class="spoken"> {weight === 0 ? "" : t(weight < 0 ? "compare.against" : "compare.for")}</span>
      </span>
    </div>
  );
}
