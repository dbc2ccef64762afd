import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useWords } from "../words/words.ts";

/** A text that was pasted or written, or a file. */
export interface Source {
  readonly name: string;
  readonly content: string | Blob;
}

interface SourceFieldProps {
  readonly label: string;
  readonly text: string;
  readonly files: readonly Source[];
  readonly isForSeveral?: boolean;
  readonly rows: number;
  onText(text: string): void;
  onFiles(files: readonly Source[]): void;
}

/** UTF-16 units; a longer text is kept as a file, since to show it in a field would freeze the page. */
const LARGE = 200_000;

/** A field for a text, on which files can be dropped. */
export function SourceField(props: SourceFieldProps): JSX.Element {
  const { label, text, files, isForSeveral = false, rows, onText, onFiles } = props;
  const { t } = useWords();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null | undefined): void => {
    const given = Array.from(list ?? [], (file) => ({ name: file.name, content: file }));
    if (given.length > 0) onFiles(isForSeveral ? [...files, ...given] : given.slice(0, 1));
  };
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (pasted.length < LARGE) return;
    event.preventDefault();
    onFiles([{ name: t("source.pasted"), content: new Blob([pasted]) }]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: to drop is one way in, to paste and to choose are the others
    <div
      class={isOver ? "source over" : "source"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="label" for={id}>
        {label}
      </label>
      {files.length === 0 ? (
        <textarea
          id={id}
          dir="auto"
          rows={rows}
          value={text}
          placeholder={t("source.paste")}
          spellcheck={false}
          onPaste={paste}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      ) : (
        <GivenFiles files={files} onFiles={onFiles} />
      )}
      <p class="drop">
        {t(isForSeveral ? "source.drop" : "source.drop-one")}{" "}
        <button type="button" class="link" onClick={() => chooser.current?.click()}>
          {t(isForSeveral ? "source.choose" : "source.choose-one")}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple={isForSeveral}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = "";
          }}
        />
      </p>
    </div>
  );
}

interface FilesProps {
  readonly files: readonly Source[];
  onFiles(files: readonly Source[]): void;
}

function GivenFiles({ files, onFiles }: FilesProps): JSX.Element {
  const { t, number } = useWords();
  const sizeOf = ({ content }: Source): string => {
    const bytes = typeof content === "string" ? content.length : content.size;
    return bytes < 100_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`;
  };
  return (
    <ul class="files">
      {files.map((file, at) => (
        <li key={at}>
          <bdi>{t("source.large", { name: file.name, size: sizeOf(file) })}</bdi>
          <button type="button" class="quiet" onClick={() => onFiles(files.filter((one) => one !== file))}>
            {t("source.remove")}
            <span class="spoken"> {file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
