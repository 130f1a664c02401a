/** How strongly the accent shines around the city, from 0 to 1. */
export const GLOW = 0.2;

/** The sheet's shade: as many layers, each wider by `step` pixels, lowered by `drop`. */
export const SHADE = { layers: 8, opacity: 0.016, step: 3, drop: 8 } as const;
