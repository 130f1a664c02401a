/** Makes `<learning-cities-atlas>` known to a page of somebody else. */
import { AtlasElement, TAG } from '#src/shells/element/atlas-element.ts';

// The script lies two folders below the root of the Atlas.
const script = import.meta.url;
AtlasElement.base = new URL('../../', script).href;
if (!customElements.get(TAG)) customElements.define(TAG, AtlasElement);
