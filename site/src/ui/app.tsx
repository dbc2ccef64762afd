import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Route, readRoute, type Tool, writtenFragment } from "../state/route.ts";
import { Compare, type CompareProps } from "../tools/compare/compare.tsx";
import { type Language, useWords } from "../words/words.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";

export interface ToolProps {
  readonly state: URLSearchParams;
}

export interface AppProps {
  readonly route: Route;
  readonly example: CompareProps["example"];
  onLanguage(language: Language): void;
}

const LOADERS: Readonly<Record<Exclude<Tool, "compare">, () => Promise<ComponentType<ToolProps>>>> = {
  find: async () => (await import("../tools/find/find.tsx")).Find,
  list: async () => (await import("../tools/list/list.tsx")).List,
  journeys: async () => (await import("../tools/journeys/journeys.tsx")).Journeys,
  add: async () => (await import("../tools/add/add.tsx")).Add,
};

export function App({ route: first, example, onLanguage }: AppProps): JSX.Element {
  const { tool, opened } = useOpened(first);
  const { t } = useWords();
  useEffect(() => {
    document.title = `${t(`nav.${tool}`)} · allonym`;
  }, [t, tool]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {t("skip")}
      </button>
      <Header tool={tool} onLanguage={onLanguage} />
      <main id="main" tabIndex={-1}>
        {opened.map(({ tool: one, state, key }) => (
          <div key={key} hidden={one !== tool}>
            {one === "compare" ? <Compare state={state} example={example} /> : <LoadedTool tool={one} state={state} />}
          </div>
        ))}
      </main>
      <Footer />
    </>
  );
}

interface Opened extends Route {
  readonly key: string;
}

/** The tool that is shown, and all that have been: what is in them stays while somebody looks at another. */
interface OpenedTools {
  readonly tool: Tool;
  readonly opened: readonly Opened[];
}

function useOpened(first: Route): OpenedTools {
  const [tools, setTools] = useState<OpenedTools>(() => ({ tool: first.tool, opened: [openedBy(first)] }));
  useEffect(() => {
    const follow = (): void => setTools((before) => following(before, location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return tools;
}

function following({ opened }: OpenedTools, fragment: string): OpenedTools {
  const route = readRoute(fragment);
  const isOpen = opened.some(({ tool }) => tool === route.tool);
  const isAsLeft = isOpen && (fragment === writtenFragment(route.tool) || route.state.size === 0);
  if (isAsLeft) return { tool: route.tool, opened };
  return { tool: route.tool, opened: [...opened.filter(({ tool }) => tool !== route.tool), openedBy(route)] };
}

function openedBy(route: Route): Opened {
  return { ...route, key: `${route.tool}?${route.state}` };
}

function LoadedTool({ tool, state }: ToolProps & { readonly tool: Exclude<Tool, "compare"> }): JSX.Element {
  const { t } = useWords();
  const [Loaded, setLoaded] = useState<ComponentType<ToolProps>>();
  useEffect(() => {
    let isWanted = true;
    void LOADERS[tool]().then((component) => isWanted && setLoaded(() => component));
    return () => {
      isWanted = false;
    };
  }, [tool]);
  return Loaded === undefined ? <p class="loading">{t("loading")}</p> : <Loaded state={state} />;
}
