import { createHash } from 'node:crypto';
import { newId } from './ids.ts';
import { refuse, type Result } from './result.ts';

/** What a photo or scan is by its content, never by its name. */
export type PictureType = 'image/jpeg' | 'image/png' | 'application/pdf';
export type CleanPicture = { readonly mediaType: PictureType; readonly bytes: Uint8Array };
export type PictureRefusal =
  'NOT_A_PICTURE' | 'PICTURE_TOO_LARGE' | 'PICTURE_TAKES_TOO_LONG' | 'PDF_WITH_MORE';

/** A picture drawn anew from its points, or a PDF that is nothing but pages; nothing else of what was sent. */
export type ReadPicture = (sent: Uint8Array) => Promise<Result<CleanPicture, PictureRefusal>>;

/** A photo is a picture and no PDF: a PDF keeps what is written about it. */
export async function readPhoto(
  readPicture: ReadPicture,
  sent: Uint8Array,
): Promise<Result<CleanPicture, PictureRefusal | 'PHOTO_NOT_A_PICTURE'>> {
  const read = await readPicture(sent);
  if (!read.ok) return read.code === 'NOT_A_PICTURE' ? refuse('PHOTO_NOT_A_PICTURE') : read;
  return read.value.mediaType === 'application/pdf' ? refuse('PHOTO_NOT_A_PICTURE') : read;
}

type Files = { put(id: string, bytes: Uint8Array): Promise<void>; remove(id: string): Promise<void> };
/** What its row says of a kept file; `bytes` is its size. */
export type KeptPicture = {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: PictureType;
};

/**
 * First the file, then the row: a row always has its file. Of a row that is refused the file goes again; after a fault it
 * stays, since the row may have been written.
 */
export async function keepPicture<Value, Code extends string>(
  files: Files,
  { bytes, mediaType }: CleanPicture,
  write: (id: string, kept: KeptPicture) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  const id = newId();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await files.put(id, bytes);
  const written = await write(id, { sha256, bytes: bytes.length, mediaType });
  if (!written.ok) await files.remove(id);
  return written;
}
