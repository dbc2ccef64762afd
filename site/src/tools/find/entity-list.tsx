import type { JSX } from "preact";
import { NameList } from "../../ui/name-list.tsx";
import { Nature } from "../../ui/nature.tsx";
import { isKey } from "../../words/is-key.ts";
import { useWords } from "../../words/words.ts";
import type { Entry, PlacedMention } from "./entries.ts";

interface ListProps {
  readonly entries: readonly Entry[];
  onShow(mention: PlacedMention): void;
}

/** Who is named, with all spellings met, each of which leads to its mentions. */
export function EntityList({ entries, onShow }: ListProps): JSX.Element {
  const { t, number } = useWords();
  return (
    <ol class="entities">
      {entries.map((entry) => (
        <li key={entry.key} class={entry.status}>
          <h3>
            <Names entry={entry} /> <span class="count">{number(entry.count)}</span>
          </h3>
          <p class="nature">
            <Natures entry={entry} />
          </p>
          <ul>
            {entry.spellings.map(([text, mentions]) => (
              <li key={text}>
                {mentions.map((mention, at) => (
                  <button key={mention.id} type="button" class="link" onClick={() => onShow(mention)}>
                    {at === 0 ? (
                      <bdi lang="">{text}</bdi>
                    ) : (
                      <>
                        <span class="spoken">{t("find.mention", { number: at + 1 })}</span>
                        <span aria-hidden="true">{number(at + 1)}</span>
                      </>
                    )}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Names({ entry: { status, meant, spellings } }: { readonly entry: Entry }): JSX.Element {
  const { t } = useWords();
  const names = status === "none" ? spellings.map(([text]) => text).slice(0, 1) : meant.map(({ name }) => name);
  return (
    <span>
      <NameList names={names} between={` ${t("or")} `} />
    </span>
  );
}

function Natures({ entry: { status, meant, spellings } }: { readonly entry: Entry }): JSX.Element {
  const { t } = useWords();
  if (status === "none") return <>{t("find.unknown")}</>;
  const [first] = meant;
  const reason = spellings[0]?.[1][0]?.reason;
  const key = `reason.${reason}`;
  return (
    <>
      {status === "match" && first && <Nature candidate={first} />}
      {status === "ambiguous" && isKey(key) && `${t("find.ambiguous")}: ${t(key)}`}
    </>
  );
}
