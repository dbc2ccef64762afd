import type { TestProject } from "vitest/node";
import { type Packed, pack } from "./pack.ts";

declare module "vitest" {
  interface ProvidedContext extends Pick<Packed, "consumer" | "unpacked" | "tarball"> {}
}

/** Gives all tests of the built package one copy of it. */
export function setup(project: TestProject): () => void {
  const { consumer, unpacked, tarball, remove } = pack();
  project.provide("consumer", consumer);
  project.provide("unpacked", unpacked);
  project.provide("tarball", tarball);
  return remove;
}
