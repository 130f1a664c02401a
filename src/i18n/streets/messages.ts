/** The words of the streets that a visitor may ask for. */
export interface StreetsMessages {
  /** Accessible name of the card. */
  readonly name: string;
  /** Whole sentence: what asking for them means. */
  readonly meaning: string;
  readonly show: string;
  readonly hide: string;
  /** Whole sentences: what became of it. */
  readonly shown: string;
  readonly failed: string;
  /** Puts the card away until the map is next brought this near. */
  readonly dismiss: string;
}
