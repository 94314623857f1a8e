import type { PictureType } from '../../../kernel/pictures.ts';

export type PictureSize = { readonly width: number; readonly height: number };

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Frame headers: all start-of-frame markers; C4, C8 and CC are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Of a JPEG whose segments were walked before; the largest frame counts, so that a second one hides nothing. */
function jpegSize(bytes: Uint8Array): PictureSize | null {
  let size: PictureSize | null = null;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    if (isFrame(marker)) {
      const found = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      if (!size || found.width * found.height > size.width * size.height) size = found;
    }
    at += 2 + view.getUint16(at + 2);
  }
  return size;
}

/** As the header says, before a single point is unpacked: a few bytes can claim to be a wall of points. */
export function pictureSize(type: PictureType, bytes: Uint8Array): PictureSize | null {
  if (type === 'image/jpeg') return jpegSize(bytes);
  if (bytes.length < 24) return null;
  return { width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20) };
}
