// Keeps the whole site, so that it works without a network and asks it for nothing. The build writes in which files there
// are (build/offline.ts).
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

const files = __FILES__;
const cacheName = `allonym ${__VERSION__}`;
// What TypeScript knows of windows stands in the way of what it knows of service workers.
const worker = self as unknown as ServiceWorkerGlobalScope;
const root = new URL("./", worker.location.href).href;

interface ServiceWorkerGlobalScope extends EventTarget {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
}

interface WaitingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface RequestEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

worker.addEventListener("install", (event) => (event as WaitingEvent).waitUntil(keepAll()));
worker.addEventListener("activate", (event) => (event as WaitingEvent).waitUntil(begin()));
worker.addEventListener("fetch", (event) => {
  const { request } = event as RequestEvent;
  if (request.method === "GET" && request.url.startsWith(root)) (event as RequestEvent).respondWith(answer(request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => root + file));
}

/** Pages that are open are served from now on; what older versions kept is let go, as no page of theirs is open. */
async function begin(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("allonym ") && name !== cacheName).map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  const cache = await caches.open(cacheName);
  return (await cache.match(origin + file)) ?? (await fetch(request));
}
