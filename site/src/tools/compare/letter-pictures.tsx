import type { JSX } from "preact";
import { useWords, type Words } from "../../words/words.ts";
import { type Cell, layoutOf, SIZE, widthOf } from "./letter-layout.ts";
import type { NumberedEvidence, NumberedGroup } from "./numbered.ts";

/** Two names set against each other, a picture for each pair of words. */
export function LetterPictures({ evidence }: { readonly evidence: readonly NumberedEvidence[] }): JSX.Element {
  const words = useWords();
  const shown = evidence.filter(({ kind }) => kind !== "rarity");
  const isWhole = shown.some(({ kind, a }) => kind === "exact" && /\s/.test(a.trim()));
  const pictures = isWhole ? shown.filter(({ kind, a }) => kind !== "exact" || /\s/.test(a.trim())) : shown;
  return (
    <section class="letters" aria-labelledby="letters">
      <h3 id="letters">{words.t("compare.letters")}</h3>
      <div class="pictures">
        {pictures.map((one, at) => (
          <figure key={at}>
            {one.groups === undefined ? (
              <WholeWords evidence={one} words={words} />
            ) : (
              <Letters groups={one.groups} names={one} words={words} />
            )}
            <figcaption>{words.t(`link.${one.kind}`)}</figcaption>
          </figure>
        ))}
      </div>
      <p class="note">{words.t("compare.letters.note")}</p>
    </section>
  );
}

const TOP = 36;
const BOTTOM = 128;
const HEIGHT = 146;
const ABOVE = TOP + 14;
const BELOW = BOTTOM - 36;
const MIDDLE = (ABOVE + BELOW) / 2;
const EDGE = 4;

interface LettersProps {
  readonly groups: readonly NumberedGroup[];
  readonly names: Pick<NumberedEvidence, "a" | "b">;
  readonly words: Words;
}

function Letters({ groups, names, words }: LettersProps): JSX.Element {
  const { width, a, b } = layoutOf(groups);
  return (
    <Picture width={width} label={letterWords(groups, names, words)}>
      {groups.map(({ steps }, at) => {
        const [top, bottom] = [a[at], b[at]];
        return top === undefined || bottom === undefined ? null : (
          <g key={at} class={steps.length > 0 ? "changed" : "kept"}>
            <path d={ribbon(top, bottom, steps.length > 0)} />
            <Word cell={top} y={TOP} />
            <Word cell={bottom} y={BOTTOM} />
            {steps.length > 0 && (
              <text class="number" x={(middleOf(top) + middleOf(bottom)) / 2} y={MIDDLE + 4}>
                {steps.map(({ number }) => number).join(" ")}
              </text>
            )}
          </g>
        );
      })}
    </Picture>
  );
}

/** Words that were compared as a whole, or that stand alone. */
function WholeWords({
  evidence: { kind, a, b },
  words,
}: {
  readonly evidence: NumberedEvidence;
  readonly words: Words;
}): JSX.Element {
  const width = Math.max(widthOf(a), widthOf(b), 60);
  const cell = (text: string): Cell => ({ text, x: 0, width });
  const label =
    a === "" || b === ""
      ? words.t("picture.alone", { word: a === "" ? b : a })
      : `${words.t("picture.words", { a, b })}: ${words.t(`link.${kind}`)}`;
  const isApart = kind === "contradicted" || a === "" || b === "";
  return (
    <Picture width={width} label={label}>
      <g class={isApart ? "apart" : "whole"}>
        {isApart ? (
          <path d={`M${width / 2} ${ABOVE}V${BELOW}`} />
        ) : (
          <path d={ribbon(inner(cell(a)), inner(cell(b)), true)} />
        )}
        <Word cell={cell(a)} y={TOP} />
        <Word cell={cell(b)} y={BOTTOM} />
        {isApart && (
          <text class="sign" x={width / 2} y={MIDDLE + 6}>
            {kind === "contradicted" ? "≠" : "∅"}
          </text>
        )}
      </g>
    </Picture>
  );
}

interface PictureProps {
  readonly width: number;
  readonly label: string;
  readonly children: JSX.Element | (JSX.Element | null)[];
}

function Picture({ width, label, children }: PictureProps): JSX.Element {
  const whole = width + 2 * EDGE;
  return (
    <svg
      class="picture"
      role="img"
      aria-label={label}
      width={whole}
      height={HEIGHT}
      viewBox={`${-EDGE} 0 ${whole} ${HEIGHT}`}
    >
      {children}
    </svg>
  );
}

function Word({ cell, y }: { readonly cell: Cell; readonly y: number }): JSX.Element | null {
  const { text } = cell;
  if (text === "") return <circle class="nothing" cx={middleOf(cell)} cy={y - 10} r="2.5" />;
  return (
    <text x={middleOf(cell)} y={y} font-size={SIZE}>
      {text}
    </text>
  );
}

/** A line between letters that were kept, a ribbon between those that were changed. */
function ribbon(top: Cell, bottom: Cell, isWide: boolean): string {
  const [x, z] = [middleOf(top), middleOf(bottom)];
  if (!isWide) return `M${x} ${ABOVE}L${z} ${BELOW}`;
  const [from, to] = [inner(top), inner(bottom)];
  return `M${from.x} ${ABOVE}L${to.x} ${BELOW}H${to.x + to.width}L${from.x + from.width} ${ABOVE}Z`;
}

function inner({ text, x, width }: Cell): Cell {
  return { text, x: x + 3, width: Math.max(width - 6, 4) };
}

function middleOf({ x, width }: Cell): number {
  return x + width / 2;
}

/** What the picture shows, for who hears the page. */
function letterWords(
  groups: readonly NumberedGroup[],
  { a, b }: Pick<NumberedEvidence, "a" | "b">,
  { t }: Words,
): string {
  const changes = groups
    .filter(({ steps }) => steps.length > 0)
    .map((group) => {
      if (group.a === "") return t("picture.dropped", { b: group.b });
      return group.b === "" ? t("picture.added", { a: group.a }) : t("picture.group", { a: group.a, b: group.b });
    });
  return `${t("picture.words", { a, b })}: ${changes.length === 0 ? t("picture.same") : changes.join(", ")}`;
}
