import { growWithZoom, scaleText } from './expressions.ts';
import { MEDIUM, SEMIBOLD } from './labels.ts';

/**
 * What the layers of an overlay are written with, so that they look like the map's own. It is handed
 * over: a module that both import would be a file of its own, and one request more for every map.
 */
export const STYLE_KIT = { growWithZoom, scaleText, MEDIUM, SEMIBOLD };
export type StyleKit = typeof STYLE_KIT;
