import type { Result } from './result.ts';

/** What a photo or scan is by its content, never by its name. */
export type PictureType = 'image/jpeg' | 'image/png' | 'application/pdf';
export type CleanPicture = { readonly mediaType: PictureType; readonly bytes: Uint8Array };
export type PictureRefusal =
  'NOT_A_PICTURE' | 'PICTURE_TOO_LARGE' | 'PICTURE_TAKES_TOO_LONG' | 'PDF_WITH_MORE';

/** A picture drawn anew from its points, or a PDF that is nothing but pages; nothing else of what was sent. */
export type ReadPicture = (sent: Uint8Array) => Promise<Result<CleanPicture, PictureRefusal>>;
