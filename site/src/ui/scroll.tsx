import type { ComponentChildren, JSX } from "preact";

interface ScrollProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What may be wider than the window. Who has no pointer moves to it and scrolls by keys. */
export function Scroll({ label, children }: ScrollProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so asks scrollable-region-focusable of axe-core
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
