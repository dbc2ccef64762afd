/** Lets the page work offline, where the browser can do that; `root` is the folder of the site, seen from the page. */
export function registerServiceWorker(root: string): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = (): void => {
    // A browser may refuse (a private window, a page from a file): then the page works as long as it is online.
    navigator.serviceWorker.register(`${root}sw.js`).catch(() => undefined);
  };
  // What the page shows first is not to wait for what it keeps.
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}
