/** The part of subset-font (BSD-3-Clause) that the cards use beside `../subset-font.d.ts`. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype' },
  ): Promise<Uint8Array>;
}
