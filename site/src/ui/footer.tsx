import type { JSX } from "preact";
import { useWords } from "../words/words.ts";

export function Footer(): JSX.Element {
  const { t } = useWords();
  return (
    <footer class="foot">
      <p class="private">{t("private")}</p>
      <nav aria-label={t("foot.documents")}>
        <ul>
          <li>
            <a href="readme.html">{t("foot.start")}</a>
          </li>
          <li>
            <a href="docs/how-it-works.html">{t("foot.how")}</a>
          </li>
          <li>
            <a href="docs/trust.html">{t("foot.trust")}</a>
          </li>
          <li>
            <a href="docs/api.html">{t("foot.api")}</a>
          </li>
          <li>
            <a href="docs/index.html">{t("foot.all")}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
