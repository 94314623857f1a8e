/** Points of a picture, four bytes each. */
export type Points = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/**
 * Where a point goes, by the EXIF orientation 1 to 8: mirrored along x, along y, then x and y exchanged. After this the
 * picture stands as it was seen, and nothing has to say how the phone was held.
 */
const TURNS: Readonly<Record<number, readonly [mirrorX: boolean, mirrorY: boolean, exchange: boolean]>> = {
  2: [true, false, false],
  3: [true, true, false],
  4: [false, true, false],
  5: [false, false, true],
  6: [false, true, true],
  7: [true, true, true],
  8: [true, false, true],
};

export function turn(from: Points, orientation: number): Points {
  const how = TURNS[orientation];
  if (!how) return from;
  const [mirrorX, mirrorY, exchange] = how;
  const { width, height } = from;
  const source = new Uint32Array(from.data.buffer, from.data.byteOffset, width * height);
  const target = new Uint32Array(width * height);
  const across = exchange ? height : width;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const left = mirrorX ? width - 1 - x : x;
      const down = mirrorY ? height - 1 - y : y;
      target[exchange ? left * across + down : down * across + left] = source[y * width + x] ?? 0;
    }
  const data = new Uint8ClampedArray(target.buffer);
  return { data, width: across, height: exchange ? width : height };
}
