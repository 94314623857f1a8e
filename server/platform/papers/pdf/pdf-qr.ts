import type { Content } from 'pdfmake';
import { qrMatrix } from '../qr-picture.ts';

/** Dark runs of each row as bars: lines, not pixels, sharp at any size. */
export function pdfQr(text: string, size: number): Content {
  const matrix = qrMatrix(text);
  const step = size / matrix.length;
  const bars = matrix.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return {
        type: 'rect' as const,
        x: x * step,
        y: y * step,
        w: length * step,
        h: step,
        color: 'black',
        lineWidth: 0,
      };
    });
  });
  return { canvas: bars };
}
