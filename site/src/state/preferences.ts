import type { Language } from "../words/words.ts";

export type Theme = "auto" | "light" | "dark";

// Where a browser keeps nothing (a private window, a page from a file) the page works all the same.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is forgotten when the page is closed.
  }
}

/** The language that was chosen, or that the browser asks for. */
export function preferredLanguage(): Language {
  const chosen = read("language") ?? navigator.language;
  return chosen.startsWith("ru") ? "ru" : "en";
}

export function keepLanguage(language: Language): void {
  write("language", language);
}

export function preferredTheme(): Theme {
  const chosen = read("theme");
  return chosen === "light" || chosen === "dark" ? chosen : "auto";
}

export function keepTheme(theme: Theme): void {
  write("theme", theme);
  applyTheme(theme);
}

export function applyTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
