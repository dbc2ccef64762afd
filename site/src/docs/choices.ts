import { applyTheme, keepTheme, preferredTheme, type Theme } from "../state/preferences.ts";
import { ENGLISH } from "../words/words.ts";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** The choice of colours, which needs script. */
export function addChoices(): void {
  const place = document.getElementById("choices");
  if (place === null) return;
  const select = document.createElement("select");
  select.className = "quiet";
  select.setAttribute("aria-label", ENGLISH.t("theme"));
  for (const theme of THEMES) select.add(new Option(ENGLISH.t(`theme.${theme}`), theme));
  select.value = preferredTheme();
  select.addEventListener("change", () => {
    const theme = THEMES.find((one) => one === select.value) ?? "auto";
    keepTheme(theme);
    applyTheme(theme);
  });
  place.append(select);
}
