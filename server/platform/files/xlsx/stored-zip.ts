import { crc32 } from 'node:zlib';

export interface UnpackedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Header {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** The 26 bytes that local and central headers share, from "version needed" on. Method 0 = stored, name in UTF-8. */
function sharedFields(header: Header): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(header.crc, 10);
  fields.writeUInt32LE(header.size, 14);
  fields.writeUInt32LE(header.size, 18);
  fields.writeUInt16LE(header.name.length, 22);
  return fields;
}

function signature(value: number, more: readonly number[] = []): Buffer {
  const bytes = Buffer.alloc(4 + more.length * 2);
  bytes.writeUInt32LE(value, 0);
  more.forEach((word, i) => bytes.writeUInt16LE(word, 4 + i * 2));
  return bytes;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/**
 * Packs measured parts again, uncompressed. The library behind it then never inflates a byte that was not measured,
 * whatever tricks the original directory played.
 */
export function writeStoredZip(parts: readonly UnpackedPart[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const header = { name: Buffer.from(part.name), crc: crc32(part.bytes), size: part.bytes.length };
    const local = Buffer.concat([signature(0x04034b50), sharedFields(header), header.name]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([signature(0x02014b50, [20]), sharedFields(header), tail, header.name]));
    locals.push(local, part.bytes);
    offset += local.length + part.bytes.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endOfDirectory(parts.length, directory.length, offset)]);
}
