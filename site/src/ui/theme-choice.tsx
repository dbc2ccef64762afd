import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { keepTheme, preferredTheme, type Theme } from "../state/preferences.ts";
import { useWords } from "../words/words.ts";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

export function ThemeChoice(): JSX.Element {
  const { t } = useWords();
  const [theme, setTheme] = useState<Theme>("auto");
  useEffect(() => setTheme(preferredTheme()), []);
  return (
    <select
      class="quiet"
      aria-label={t("theme")}
      value={theme}
      onChange={({ currentTarget: { value } }) => {
        const chosen = THEMES.find((one) => one === value) ?? "auto";
        setTheme(chosen);
        keepTheme(chosen);
      }}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {t(`theme.${one}`)}
        </option>
      ))}
    </select>
  );
}
