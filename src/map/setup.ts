import type { Padding } from '#src/domain/frame.ts';
import type { Camera, Projection } from '#src/domain/view.ts';
import type { MapMessages } from '#src/i18n/map/messages.ts';
import type { Look } from './look.ts';
import type { Scene } from './scene.ts';
import type { MapFailure } from './watch.ts';

/** What the map tells its page. */
export interface MapReports {
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  /** After every movement; `isHome` while the map shows the view it opens with. */
  readonly onCamera: (camera: Camera, isHome: boolean) => void;
  /** At the first still frame that shows land and members, and again after a lost context. */
  readonly onReady: () => void;
  /** The browser took the drawing context away; `onReady` or `onFail` follows. */
  readonly onLost: () => void;
  readonly onFail: (reason: MapFailure) => void;
}

/** What a map starts with. */
export interface MapSetup {
  /** An empty element that fills the map's place. */
  readonly container: HTMLElement;
  /** Address of the topology of land and borders. */
  readonly basemap: string;
  /** null is the home view. */
  readonly camera: Camera | null;
  readonly isCooperative: boolean;
  readonly messages: MapMessages;
  readonly scene: Scene;
  readonly look: Look;
  readonly projection: Projection;
  readonly padding: Padding;
}
