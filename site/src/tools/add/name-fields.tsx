import type { JSX } from "preact";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../words/words.ts";
import type { NameRow } from "./draft.ts";

const KINDS = ["spelling", "misspelling", "translation", "former", "nickname", "pseudonym", "abbreviation"] as const;

interface NameProps {
  readonly name: NameRow;
  readonly number: number;
  onChange(name: NameRow): void;
  /** Undefined for the only name. */
  readonly onRemove: (() => void) | undefined;
}

/** The fields of one spelling. */
export function NameFields({ name, number, onChange, onRemove }: NameProps): JSX.Element {
  const { t } = useWords();
  const set = (part: Partial<NameRow>): void => onChange({ ...name, ...part });
  return (
    <fieldset class="name-row">
      <legend>{t("add.name", { number })}</legend>
      <TextField label={t("add.name.text")} value={name.text} onInput={(text) => set({ text })} />
      <div class="two">
        <TextField
          label={t("add.name.lang")}
          hint={t("add.name.lang.hint")}
          value={name.lang}
          onInput={(lang) => set({ lang })}
        />
        <label class="field">
          <span class="label">{t("add.name.kind")}</span>
          <select value={name.kind} onChange={({ currentTarget }) => set({ kind: currentTarget.value })}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`add.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <TextField label={t("add.name.source.title")} value={name.title} onInput={(title) => set({ title })} />
      <div class="two">
        <TextField label={t("add.name.source.url")} type="url" value={name.url} onInput={(url) => set({ url })} />
        <TextField
          label={t("add.name.accessed")}
          type="date"
          value={name.accessed}
          onInput={(accessed) => set({ accessed })}
        />
      </div>
      {onRemove && (
        <button type="button" class="quiet" onClick={onRemove}>
          {t("add.name.remove", { number })}
        </button>
      )}
    </fieldset>
  );
}
