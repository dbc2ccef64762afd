import type { Locator } from "playwright-core";

/** The lowest contrast, by WCAG 2.2, of the letters of some elements and what lies behind them. */
export async function lowestContrast(elements: Locator): Promise<number> {
  const pairs = await elements.evaluateAll((all) =>
    all.map((element) => {
      let behind: Element | null = element;
      while (behind !== null && getComputedStyle(behind).backgroundColor === "rgba(0, 0, 0, 0)") {
        behind = behind.parentElement;
      }
      return [
        getComputedStyle(element).color,
        behind === null ? "rgb(0, 0, 0)" : getComputedStyle(behind).backgroundColor,
      ];
    }),
  );
  return Math.min(...pairs.map(([letters = "", ground = ""]) => contrast(luminance(letters), luminance(ground))));
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
