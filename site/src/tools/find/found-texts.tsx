import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { useSaving } from "../../state/use-saving.ts";
import { FaultNote } from "../../ui/fault.tsx";
import { useWords } from "../../words/words.ts";
import type { WorkerClient } from "../../worker/client.ts";
import type { Choices, Found, FoundExport } from "../../worker/find.ts";
import { EntityList } from "./entity-list.tsx";
import { entriesOf, type PlacedMention, placedTexts } from "./entries.ts";
import { MarkedText } from "./marked-text.tsx";

interface FoundProps {
  readonly found: Found;
  /** The worker that found it, and exports it. */
  readonly client: WorkerClient;
}

const FORMATS: readonly FoundExport["format"][] = ["csv", "json", "html"];

export function FoundTexts({ found, client }: FoundProps): JSX.Element {
  const { t } = useWords();
  const [choices, setChoices] = useState<Choices>({});
  const [open, setOpen] = useState<string>();
  const texts = useMemo(() => placedTexts(found, choices), [found, choices]);
  const mentions = texts.flatMap((text) => text.mentions);
  const entries = useMemo(() => entriesOf(texts.flatMap((text) => text.mentions)), [texts]);
  const choose = useCallback((key: string, id: string | null | undefined) => {
    setChoices(({ [key]: _, ...others }) => (id === undefined ? others : { ...others, [key]: id }));
  }, []);
  const show = useCallback(({ id }: PlacedMention) => {
    setOpen(id);
    const mark = document.getElementById(id);
    mark?.focus();
    mark?.scrollIntoView({ block: "center" });
  }, []);
  const { save, fault } = useSaving();
  useEffect(() => {
    const close = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element && target.closest(".mention"))) setOpen(undefined);
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);
  const saveAs = (format: FoundExport["format"]): void =>
    save(client.call("exportFound", { format, choices }).answer, `names.${format}`);
  if (mentions.length === 0) return <p class="empty">{t("find.nothing")}</p>;
  return (
    <section class="result found" aria-label={t("find.result")}>
      <div class="found-head">
        <Key mentions={mentions} />
        <p class="note">{t("find.hint")}</p>
      </div>
      <div class="texts">
        {texts.map((text, at) => (
          <article key={at} aria-label={texts.length > 1 ? text.name : undefined}>
            {texts.length > 1 && (
              <h2>
                <bdi>{text.name}</bdi>
              </h2>
            )}
            <MarkedText text={text} open={open} onOpen={setOpen} onChoose={choose} />
          </article>
        ))}
      </div>
      <aside aria-labelledby="entities">
        <h2 id="entities">{t("find.entities")}</h2>
        <EntityList entries={entries} onShow={show} />
        <h3>{t("find.export")}</h3>
        <p class="actions">
          {FORMATS.map((format) => (
            <button key={format} type="button" class="button plain" onClick={() => saveAs(format)}>
              <span class="spoken">{t("find.save", { format: format.toUpperCase() })}</span>
              <span aria-hidden="true">{format.toUpperCase()}</span>
            </button>
          ))}
        </p>
        <FaultNote fault={fault} />
      </aside>
    </section>
  );
}

/** How much is named, and what the marks mean. */
function Key({ mentions }: { readonly mentions: readonly PlacedMention[] }): JSX.Element {
  const { t, number } = useWords();
  const count = (status: PlacedMention["status"]): number => mentions.filter((one) => one.status === status).length;
  const known = mentions.filter(({ status }) => status !== "none");
  const entities = new Set(known.flatMap(({ meant }) => meant.map(({ id }) => id))).size;
  const unknown = count("none");
  return (
    <>
      <p class="count" role="status">
        {t("find.mentions", { count: known.length })} {t("find.of", { count: entities })}
      </p>
      <ul class="key">
        <li>
          <span class="sample match">{t("find.key.match")}</span> {number(count("match"))}
        </li>
        <li>
          <span class="sample ambiguous">{t("find.key.ambiguous")}</span> {number(count("ambiguous"))}
        </li>
        {unknown > 0 && (
          <li>
            <span class="sample none">{t("find.key.unknown")}</span> {number(unknown)}
          </li>
        )}
      </ul>
    </>
  );
}
