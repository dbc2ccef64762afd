import type { Page } from "playwright-core";

/** How a card lies in the window. */
export interface Placed {
  readonly text: string;
  readonly inWindow: boolean;
  /** All its words can be seen without scrolling in it. */
  readonly whole: boolean;
  /** It leaves the mark to be seen that it speaks of. */
  readonly besideMark: boolean;
}

/** The cards that can be seen now. */
export function cardsShown(page: Page): Promise<Placed[]> {
  return page.locator(".card:visible").evaluateAll((cards) =>
    cards.map((card) => {
      const { top, bottom, left, right } = card.getBoundingClientRect();
      const mark = card.parentElement?.querySelector("mark")?.getBoundingClientRect();
      return {
        text: card.textContent ?? "",
        inWindow: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight,
        whole: card.scrollHeight <= card.clientHeight && card.scrollWidth <= card.clientWidth,
        besideMark: mark !== undefined && (top >= mark.bottom || bottom <= mark.top),
      };
    }),
  );
}

/** Scrolls so that a mark lies at the top, in the middle or at the bottom of the window, and points at it. */
export async function pointAt(page: Page, number: number, block: "start" | "center" | "end"): Promise<void> {
  // Else the card of another mark may lie over this one.
  await page.mouse.move(0, 0);
  const mark = page.locator("mark").nth(number);
  await mark.evaluate((element, block) => element.scrollIntoView({ block }), block);
  // The first of its lines: the middle of a mark over two lines may lie outside it.
  const box = await mark.evaluate((element) => {
    const [{ x, y, width, height } = element.getBoundingClientRect()] = element.getClientRects();
    return { x, y, width, height };
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}
