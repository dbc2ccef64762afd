import type { JSX } from "preact";

interface NamesProps {
  readonly names: readonly string[];
  /** What stands between two. */
  readonly between: string;
}

/** Names one after another, each in its own direction. */
export function NameList({ names, between }: NamesProps): JSX.Element {
  return (
    <>
      {names.map((name, at) => (
        <span key={at}>
          {at > 0 && between}
          <bdi lang="">{name}</bdi>
        </span>
      ))}
    </>
  );
}
