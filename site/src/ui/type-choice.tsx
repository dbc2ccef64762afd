import type { JSX } from "preact";
import type { EntityType } from "../../../src/index.ts";
import { useWords } from "../words/words.ts";

const TYPES: readonly EntityType[] = ["person", "place", "organization", "group"];

export function isType(value: unknown): value is EntityType {
  return TYPES.some((type) => type === value);
}

interface ChoiceProps {
  readonly label: string;
  readonly value: EntityType;
  onChange(type: EntityType): void;
}

export function TypeChoice({ label, value, onChange }: ChoiceProps): JSX.Element {
  const { t } = useWords();
  return (
    <label class="type-choice">
      <span class="label">{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => isType(currentTarget.value) && onChange(currentTarget.value)}
      >
        {TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`type.${type}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
