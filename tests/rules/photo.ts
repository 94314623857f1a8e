export const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');

/** A photo: start, JFIF, EXIF with a place, a comment, one scan with a stuffed FF and a restart, end, something behind it. */
export const PHOTO = Buffer.concat([
  hex('ffd8 ffe00010 4a46494600010100000100010000 ffe10020'),
  Buffer.from('Exif\0\0II*\0\x08\0\0\0\0\0SECRET-PLACE-1', 'latin1'),
  hex('fffe0008'),
  Buffer.from('SECRET'),
  hex('ffda0008 010100003f00 11ff0022ffd033 ffd9'),
  Buffer.from('SECRET'),
]);
