/** The card in pixels: the size that Open Graph readers ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** The sheet of paper on the card's left, in pixels. */
export const SHEET = { x: 32, y: 28, width: 556, height: 574, radius: 20 } as const;

/** Where the city stands: the middle of what the sheet leaves free. */
export const FOCUS = {
  x: (SHEET.x + SHEET.width + CARD.width) / 2,
  y: CARD.height / 2,
} as const;
