import { isLoopback } from "../../serve/guard.ts";

/** Addresses that stand for every address of the machine. */
const EVERY: ReadonlySet<string> = new Set(["0.0.0.0", "[::]"]);
const OF_THIS_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/** A host as an address writes it: IPv6 in brackets. */
export function inAddress(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

/** Whether others than this machine can reach a host that is listened at. */
export function isOpen(host: string): boolean {
  return !isLoopback(inAddress(host));
}

/** Whether a host stands for every address, so that nobody asks for it by this name. */
export function isEvery(host: string): boolean {
  return EVERY.has(inAddress(host));
}

/** The hosts that requests may ask for, each with its port unless that is the usual one. */
export function servedHosts(host: string, port: number, base: string | undefined): ReadonlySet<string> {
  const names = isLoopback(inAddress(host)) || isEvery(host) ? OF_THIS_MACHINE : [];
  const hosts = [inAddress(host), ...names].map((name) => new URL(`http://${name}:${port}`).host);
  return new Set(base === undefined ? hosts : [...hosts, new URL(base).host]);
}
