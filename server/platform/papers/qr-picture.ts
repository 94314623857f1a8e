import encodeQR from 'qr';

/** Rows of dark and light without the quiet zone (the library draws at least one): the paper around it is one. */
export const qrMatrix = (text: string): readonly (readonly boolean[])[] =>
  encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));

/** For Word, which takes pictures only. */
export const qrGif = (text: string): Uint8Array =>
  encodeQR(text, 'gif', { ecc: 'medium', border: 1, scale: 6 });
