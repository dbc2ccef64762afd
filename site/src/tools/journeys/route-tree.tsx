import type { JSX } from "preact";
import { useWords } from "../../words/words.ts";
import type { Branch, Journeys, Route } from "../../worker/journeys.ts";

const ROUTES: readonly Route[] = ["press", "arabic", "ukrainian", "cyrillic", "standard"];

/** A name at the root, the ways that it takes, and what traditions make of it at their ends. */
export function RouteTree({ answer: { name, branches } }: { readonly answer: Journeys }): JSX.Element {
  const { t, percent } = useWords();
  const routes = ROUTES.map((route) => ({ route, own: branches.filter((branch) => branch.route === route) }));
  return (
    <section aria-labelledby="tree">
      <h2 id="tree">{t("journeys.tree")}</h2>
      <div class="tree">
        <p class="root">
          <bdi lang="">{name}</bdi>
        </p>
        <ul>
          {routes
            .filter(({ own }) => own.length > 0)
            .map(({ route, own }) => (
              <li key={route} class="way">
                <h3>
                  {t(`journeys.route.${route}`)}{" "}
                  <span class="nature">
                    {t("journeys.share", { percent: percent(own.reduce((sum, { share }) => sum + share, 0)) })}
                  </span>
                </h3>
                <ul>
                  {own.map((branch) => (
                    <li key={branch.id}>
                      <Leaf branch={branch} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}

/** The labels of standards that write the same stand together. */
function Leaf({ branch: { labels, spellings } }: { readonly branch: Branch }): JSX.Element {
  const { tradition, percent } = useWords();
  return (
    <>
      <span class="nature">{[...new Set(labels)].map(tradition).join(" · ")}</span>
      <span class="leaves">
        {spellings.map(({ text, probability }) => (
          <span key={text} class="spelling">
            <bdi lang="">{text}</bdi>
            {spellings.length > 1 && <span class="score"> {percent(probability)}</span>}
          </span>
        ))}
      </span>
    </>
  );
}
