import { inflateSync } from 'node:zlib';

/** What no scanner writes, and what runs, starts or carries something: scripts, programs, attached files, forms that compute. */
const MORE_THAN_PAGES =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|SubmitForm|ImportData|GoToE|Encrypt)(?![A-Za-z0-9])|\/XFA\s*[[\d]/;
const MOST_UNPACKED = 20 * 1024 * 1024;
const LONGEST_HEAD = 2000;

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** `/J#61vaScript` is `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Objects may stand packed in a stream. Null: packed in a way that we do not open, or too large when open. */
function packedObjects(bytes: Uint8Array, text: string): string | null {
  let unpacked = '';
  for (const { index, 0: found } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === 'end') continue;
    const head = plainNames(text.slice(Math.max(0, index - LONGEST_HEAD), index));
    const own = head.slice(head.lastIndexOf(' obj') + 1);
    if (!/\/ObjStm\b/.test(own)) continue;
    const end = text.indexOf('endstream', index);
    if (end < 0 || !/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(own) || /\/DecodeParms/.test(own))
      return null;
    try {
      const left = MOST_UNPACKED - unpacked.length;
      unpacked += inflateSync(bytes.subarray(index + found.length, end), {
        maxOutputLength: left,
        finishFlush: 2,
      }).toString('latin1');
    } catch {
      return null;
    }
  }
  return unpacked;
}

/** A PDF that is pages and nothing else: it is kept byte by byte, so what it carries has to be looked at first. */
export function isPlainPdf(bytes: Uint8Array): boolean {
  const text = latin(bytes);
  const packed = packedObjects(bytes, text);
  return (
    packed !== null && !MORE_THAN_PAGES.test(plainNames(text)) && !MORE_THAN_PAGES.test(plainNames(packed))
  );
}
