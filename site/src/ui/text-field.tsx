import type { JSX } from "preact";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: "text" | "url" | "date";
  onInput(value: string): void;
}

export function TextField({ label, value, hint, type = "text", onInput }: TextFieldProps): JSX.Element {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        // What TypeScript knows of inputs tells each type apart; these three have all that is used here.
        type={type as "text"}
        dir={type === "text" ? "auto" : undefined}
        value={value}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
