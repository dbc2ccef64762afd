import type { JSX } from "preact";
import { useWords } from "../../words/words.ts";
import type { LookAlike } from "../../worker/entity-draft.ts";
import type { Form, Relation } from "./draft.ts";

interface LookAlikesProps extends Pick<Form, "relations"> {
  readonly lookAlikes: readonly LookAlike[];
  onChange(relations: Form["relations"]): void;
}

/** Entities that the names may mean already: the reader says what they are to this one. */
export function LookAlikes({ lookAlikes, relations, onChange }: LookAlikesProps): JSX.Element {
  const { t, percent } = useWords();
  return (
    <>
      <h2>{t("add.looks")}</h2>
      {lookAlikes.length === 0 && <p class="note">{t("add.looks.none")}</p>}
      <ul class="look-alikes">
        {lookAlikes.map(({ id, name, description, query, score, isMatch }) => (
          <li key={id} class={isMatch ? "match" : undefined}>
            <p>
              <bdi lang="" class="spelling">
                {name}
              </bdi>{" "}
              <span class="nature">
                {description}, {id}
              </span>{" "}
              <span class="score">{percent(score)}</span>
            </p>
            <p class="note">{t(isMatch ? "add.looks.match" : "add.looks.near", { query })}</p>
            <RelationChoice
              id={id}
              relation={relations[id]}
              onChoose={(relation) => {
                const { [id]: _, ...others } = relations;
                onChange(relation === undefined ? others : { ...others, [id]: relation });
              }}
            />
            {isMatch && relations[id] === undefined && <p class="note">{t("add.looks.same.note", { id })}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly relation: Relation | undefined;
  onChoose(relation: Relation | undefined): void;
}

const RELATIONS = [
  ["add.looks.same", undefined],
  ["add.looks.distinct", "distinctFrom"],
  ["add.looks.shared", "sharedWith"],
] as const;

function RelationChoice({ id, relation, onChoose }: ChoiceProps): JSX.Element {
  const { t } = useWords();
  return (
    <fieldset class="relation">
      <legend>{t("add.looks.question")}</legend>
      {RELATIONS.map(([key, value]) => (
        <label key={key}>
          <input type="radio" name={`relation-${id}`} checked={relation === value} onChange={() => onChoose(value)} />{" "}
          {t(key)}
        </label>
      ))}
    </fieldset>
  );
}
