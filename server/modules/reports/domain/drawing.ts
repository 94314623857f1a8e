/** Told apart by pattern and words, never by colour alone. */
export const TONES = ['SOLID', 'HATCHED', 'PALE', 'AXIS', 'LINE', 'INK', 'QUIET'] as const;
export type Tone = (typeof TONES)[number];
export const SHAPES = ['RECT', 'LINE', 'TEXT'] as const;

/** A rectangle from (x, y); a line from (x, y) over (width, height); a text whose baseline ends or begins at (x, y). */
export type Shape = {
  readonly kind: (typeof SHAPES)[number];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
};
export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

const round = (value: number): number => Math.round(value * 10) / 10;
const BASE = { text: '', anchor: 'start' } as const;

export const rect = (x: number, y: number, width: number, height: number, tone: Tone): Shape => ({
  ...{ ...BASE, kind: 'RECT', tone },
  ...{ x: round(x), y: round(y), width: round(Math.max(0, width)), height: round(Math.max(0, height)) },
});
export const line = (x: number, y: number, width: number, height: number, tone: Tone): Shape => ({
  ...{ ...BASE, kind: 'LINE', tone, x: round(x), y: round(y), width: round(width), height: round(height) },
});
export const text = (
  x: number,
  y: number,
  words: string,
  anchor: Shape['anchor'] = 'start',
  tone: Tone = 'INK',
): Shape => ({
  ...{ kind: 'TEXT', tone, text: words, anchor, x: round(x), y: round(y), width: 0, height: 0 },
});
/** Of letters at 12 points, in points. */
export const widthOf = (words: string): number => words.length * 6.4;

/** A text broken into lines that fit. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
