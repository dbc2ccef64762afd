/** Pictures of panels that each have both axes from 0 to 1, as SVG. */

/** A panel: what it is called, what its axes are, and what is drawn in it. */
export interface Panel {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly drawn: readonly string[];
}

export const INK = "#24292f";
export const BAR = "#4c8dc9";
const FAINT = "#d0d7de";
const SIDE = 220;
const LEFT = 46;
const TOP = 44;
const SIZE = { width: LEFT + SIDE + 18, height: TOP + SIDE + 48 };
const PANELS_IN_A_ROW = 4;

/** The panels, four in a row, under a title that is read out. */
export function pictureOf(title: string, panels: readonly Panel[]): string {
  const width = SIZE.width * Math.min(panels.length, PANELS_IN_A_ROW);
  const height = SIZE.height * Math.ceil(panels.length / PANELS_IN_A_ROW);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    `role="img" font-family="sans-serif" font-size="10" fill="${INK}">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panels.map(drawPanel),
    "</svg>",
  ].join("\n")}\n`;
}

function drawPanel({ title, across, up, drawn }: Panel, number: number): string {
  const middle = LEFT + SIDE / 2;
  const left = (number % PANELS_IN_A_ROW) * SIZE.width;
  const top = Math.floor(number / PANELS_IN_A_ROW) * SIZE.height;
  return [
    `<g transform="translate(${left} ${top})">`,
    `<text x="${middle}" y="16" text-anchor="middle" font-size="12">${title}</text>`,
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].flatMap(gridLine),
    ...drawn,
    `<text x="${middle}" y="${TOP + SIDE + 36}" text-anchor="middle">${across}</text>`,
    `<text transform="translate(12 ${TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">${up}</text>`,
    "</g>",
  ].join("\n");
}

function gridLine(value: number): string[] {
  return [
    `<path d="M${x(0)} ${y(value)}H${x(1)}" stroke="${FAINT}"/>`,
    `<text x="${LEFT - 5}" y="${y(value) + 3}" text-anchor="end">${value.toFixed(1)}</text>`,
    `<text x="${x(value)}" y="${TOP + SIDE + 16}" text-anchor="middle">${value.toFixed(1)}</text>`,
  ];
}

/** Where a value stands across. */
export function x(value: number): number {
  return round(LEFT + value * SIDE);
}

/** Where a value stands upwards. */
export function y(value: number): number {
  return round(TOP + (1 - value) * SIDE);
}

/** To a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
