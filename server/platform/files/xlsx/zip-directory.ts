/** One entry of a zip's central directory. The sizes are claims of the file, not measurements. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Packed bytes. */
  readonly packed: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** Position of the end-of-directory record, searched from the back; -1 when this is no zip. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

function packedBytes(
  view: DataView,
  bytes: Uint8Array,
  localAt: number,
  length: number,
): Uint8Array | undefined {
  if (localAt + LOCAL_LENGTH > bytes.length || view.getUint32(localAt, true) !== LOCAL_SIGNATURE)
    return undefined;
  const start =
    localAt + LOCAL_LENGTH + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  return start + length <= bytes.length ? bytes.subarray(start, start + length) : undefined;
}

/** An entry and the position of the next one; undefined when the directory is broken. */
function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { entry: ZipEntry; next: number } | undefined {
  if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const packed = packedBytes(view, bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
  if (!packed || next > bytes.length) return undefined;
  const name = new TextDecoder().decode(
    bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
  );
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  return {
    entry: { name: name.replace(/\\/g, '/'), method: view.getUint16(at + 10, true), encrypted, packed },
    next,
  };
}

/**
 * Walks the central directory. Undefined: not a zip, broken, or zip64 (a file under 10 MB has no use for it).
 * Nothing is unpacked here.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  maxEntries: number,
): readonly ZipEntry[] | 'TOO_MANY' | undefined {
  if (bytes.length < END_LENGTH) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return 'TOO_MANY';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    const read = readEntry(view, bytes, at);
    if (!read) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}
