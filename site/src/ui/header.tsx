import type { JSX } from "preact";
import { fragmentOf, TOOLS, type Tool, writtenFragment } from "../state/route.ts";
import { type Language, useWords } from "../words/words.ts";
import { ThemeChoice } from "./theme-choice.tsx";

interface HeaderProps {
  readonly tool: Tool;
  onLanguage(language: Language): void;
}

export function Header({ tool, onLanguage }: HeaderProps): JSX.Element {
  const { t, language } = useWords();
  const other = language === "en" ? "ru" : "en";
  return (
    <header class="top">
      <a class="mark" href="#compare">
        allonym
      </a>
      <nav aria-label={t("nav")}>
        <ul>
          {TOOLS.map((one) => (
            <li key={one}>
              <a href={fragmentOf(one)} aria-current={one === tool ? "page" : undefined} onClick={keepState(one)}>
                {t(`nav.${one}`)}
              </a>
            </li>
          ))}
          <li>
            <a href="docs/index.html">{t("nav.documents")}</a>
          </li>
        </ul>
      </nav>
      <div class="choices">
        <button type="button" class="quiet" lang={other} onClick={() => onLanguage(other)}>
          {t("other-language")}
        </button>
        <ThemeChoice />
      </div>
    </header>
  );
}

/** Lets a link lead to what was in the tool when somebody left it. */
function keepState(tool: Tool): (event: { readonly currentTarget: HTMLAnchorElement }) => void {
  return ({ currentTarget }) => {
    currentTarget.hash = writtenFragment(tool);
  };
}
