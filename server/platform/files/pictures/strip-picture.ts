import type { CleanPicture } from '../../../kernel/pictures.ts';

/** With how the phone was held, as EXIF counts it; 1: as it is. */
type Stripped = CleanPicture & { readonly orientation: number };

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  bytes.length > signs.length && signs.every((sign, index) => bytes[index] === sign);
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const ORIENTATION = 0x0112;

/** How the phone was held, out of an EXIF segment; 1 when it does not say. */
function orientationOf(segment: Uint8Array): number {
  if (latin(segment.subarray(4, 10)) !== 'Exif\0\0' || segment.length < 26) return 1;
  const tiff = viewOf(segment.subarray(10));
  const little = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, little);
  if (first + 2 > tiff.byteLength) return 1;
  for (let i = tiff.getUint16(first, little); i > 0; i -= 1) {
    const at = first + 2 + 12 * (i - 1);
    if (at + 12 > tiff.byteLength || tiff.getUint16(at, little) !== ORIENTATION) continue;
    const value = tiff.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** APP0 (JFIF) and APP14 (colours) are part of the picture; every other APP segment and comments are about it. */
const isMetadata = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);
/** Inside a scan: a stuffed FF, or a restart. */
const isInScan = (marker: number): boolean => marker === 0 || (marker >= 0xd0 && marker <= 0xd7);

function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? -1;
    if (next !== 0xff && !isInScan(next)) return at;
  }
  return -1;
}

/** Walks every segment to the end of the picture; whatever a phone appends behind it is dropped. */
function stripJpeg(bytes: Uint8Array): Stripped | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let scans = 0;
  for (let at = 2; at >= 2 && at + 4 <= bytes.length + 2;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xd9) {
      if (scans === 0) return null;
      return { mediaType: 'image/jpeg', bytes: joined([...kept, bytes.subarray(at, at + 2)]), orientation };
    }
    if (at + 4 > bytes.length) return null;
    const length = viewOf(bytes).getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    if (marker === 0xe1) orientation = Math.max(orientation, orientationOf(bytes.subarray(at, end)));
    scans += marker === 0xda ? 1 : 0;
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (next < 0) return null;
    if (!isMetadata(marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return null;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Texts, times, and what may be packed larger than the picture. */
const TELLING = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP'];

function stripPng(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + viewOf(bytes).getUint32(at);
    const name = latin(bytes.subarray(at + 4, at + 8));
    if (end > bytes.length || (at === 8 && name !== 'IHDR')) return null;
    if (!TELLING.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(kept);
    at = end;
  }
  return null;
}

const isPdf = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]) && latin(bytes.subarray(-1024)).includes('%%EOF');

/** The file without place, time and device of the photo, and without what stands behind its end; null: none of the three. */
export function stripPicture(bytes: Uint8Array): Stripped | null {
  if (isPdf(bytes)) return { mediaType: 'application/pdf', bytes, orientation: 1 };
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return stripJpeg(bytes);
  const png = startsWith(bytes, PNG) ? stripPng(bytes) : null;
  return png && { mediaType: 'image/png', bytes: png, orientation: 1 };
}
