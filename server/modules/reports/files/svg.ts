import type { Drawing, Shape, Tone } from '../domain/drawing.ts';

const FILL: Readonly<Record<Tone, string>> = {
  SOLID: '#23496b',
  HATCHED: '#ffffff',
  PALE: '#b9cde0',
  AXIS: '#222222',
  LINE: '#9c1c1c',
  INK: '#111111',
  QUIET: '#e4e4e4',
};

const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

/** Lines across a rectangle: a second kind of bar that is told apart on a black and white print. */
function hatching({ x, y, width, height }: Shape): string {
  const lines: string[] = [];
  for (let at = 4; at < width; at += 4) lines.push(`M${x + at} ${y}V${y + height}`);
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff" stroke="#23496b" stroke-width="0.8"/>
    <path d="${lines.join('')}" stroke="#23496b" stroke-width="0.8" fill="none"/>`;
}

function shapeSvg(shape: Shape): string {
  const { kind, x, y, width, height, tone, text, anchor } = shape;
  if (kind === 'TEXT') {
    const fill = tone === 'QUIET' ? '#444444' : '#111111';
    return `<text x="${x}" y="${y}" font-size="12" font-family="Tinos" text-anchor="${anchor}" fill="${fill}">${escaped(text)}</text>`;
  }
  if (kind === 'LINE') {
    const thick = tone === 'LINE' ? 2 : 0.8;
    const dashed = tone === 'LINE' ? ' stroke-dasharray="5 3"' : '';
    const stroke = tone === 'QUIET' ? '#999999' : FILL[tone];
    return `<line x1="${x}" y1="${y}" x2="${x + width}" y2="${y + height}" stroke="${stroke}" stroke-width="${thick}"${dashed}/>`;
  }
  if (width <= 0 || height <= 0) return '';
  if (tone === 'HATCHED') return hatching(shape);
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${FILL[tone]}"/>`;
}

/** The drawing for the PDF: the same shapes that the screen draws. */
export const svgOf = ({ width, height, shapes }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.map(shapeSvg).join('')}</svg>`;
