import "./style/base.css";
import "./style/tools.css";
import { type JSX, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { registerServiceWorker } from "./offline/register.ts";
import { applyTheme, keepLanguage, preferredLanguage, preferredTheme } from "./state/preferences.ts";
import { readRoute } from "./state/route.ts";
import { quick } from "./state/workers.ts";
import { App } from "./ui/app.tsx";
import { ENGLISH, type Language, loadWords, type Words, WordsContext } from "./words/words.ts";
import type { Compared } from "./worker/compare.ts";

applyTheme(preferredTheme());
// Before anything is drawn: the library is what takes longest to come.
quick.start();

function Root({ words: first }: { readonly words: Words }): JSX.Element {
  const [words, setWords] = useState(first);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  const choose = (language: Language): void => {
    keepLanguage(language);
    void loadWords(language).then(setWords);
  };
  return (
    <WordsContext.Provider value={words}>
      <App route={readRoute(location.hash)} example={builtInExample()} onLanguage={choose} />
    </WordsContext.Provider>
  );
}

/** The answer to the first example, which the build wrote into the page. */
function builtInExample(): Compared | undefined {
  const text = document.getElementById("example")?.textContent;
  return text ? (JSON.parse(text) as Compared) : undefined;
}

async function start(): Promise<void> {
  const language = preferredLanguage();
  const words = language === "en" ? ENGLISH : await loadWords(language);
  const place = document.getElementById("app");
  if (place === null) throw new Error("index.html has no #app");
  render(<Root words={words} />, place);
  place.dataset["ready"] = "";
}

void start();
registerServiceWorker("./");
