import { inflateRawSync } from 'node:zlib';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { FileLimits, FileRefusal } from '../file-limits.ts';
import { writeStoredZip, type UnpackedPart } from './stored-zip.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Only these parts carry cells; pictures, macros, printer settings and drawings are never unpacked. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const STORED = 0;
const DEFLATED = 8;
/** Below this, a high ratio is only a sheet of equal cells. */
const SMALL_PART = 4 * 1024 * 1024;

/** Inflates one part and stops at the first byte over the budget. */
function inflate(entry: ZipEntry, budget: number): Uint8Array | 'OVER_BUDGET' | undefined {
  if (entry.encrypted) return undefined;
  if (entry.method === STORED) return entry.packed.length > budget ? 'OVER_BUDGET' : entry.packed;
  if (entry.method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, budget) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'OVER_BUDGET' : undefined;
  }
}

const budgetOf = (entry: ZipEntry, left: number, limits: FileLimits): number =>
  Math.min(left, Math.max(SMALL_PART, entry.packed.length * limits.maxRatio));

/**
 * Checks that the bytes are an xlsx and gives back the same workbook, repacked from measured parts only. A file of
 * 199 kB that grows to 890 MB is stopped when the budget is used up, not afterwards.
 */
export function unpackWorkbook(bytes: Uint8Array, limits: FileLimits): Result<Uint8Array, FileRefusal> {
  const megabytes = (count: number): number => Math.round((count / 1024 / 1024) * 10) / 10;
  if (bytes.length > limits.maxFileBytes) {
    return refuse('FILE_TOO_LARGE', { most: megabytes(limits.maxFileBytes), found: megabytes(bytes.length) });
  }
  const tooLarge = refuse('FILE_UNPACKS_TOO_LARGE' as const, { most: megabytes(limits.maxUnpackedBytes) });
  const entries = readZipDirectory(bytes, limits.maxEntries);
  if (entries === 'TOO_MANY') return tooLarge;
  const needed = entries?.filter((entry) => NEEDED.test(entry.name)) ?? [];
  if (!needed.some((entry) => entry.name.toLowerCase() === 'xl/workbook.xml'))
    return refuse('FILE_NOT_A_WORKBOOK');
  const parts: UnpackedPart[] = [];
  let left = limits.maxUnpackedBytes;
  for (const entry of needed) {
    const part = inflate(entry, budgetOf(entry, left, limits));
    if (part === 'OVER_BUDGET') return tooLarge;
    if (!part) return refuse('FILE_NOT_A_WORKBOOK');
    left -= part.length;
    parts.push({ name: entry.name, bytes: part });
  }
  return success(writeStoredZip(parts));
}
