export const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');

const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEAAYGBgYHBgcICAcKCwoLCg8ODAwODxYQERAREBYiFRkVFRkVIh4kHhweJB42KiYmKjY+' +
  'NDI0PkxERExfWl98fKcBBgYGBgcGBwgIBwoLCgsKDw4MDA4PFhAREBEQFiIVGRUVGRUiHiQeHB4kHjYqJiYqNj40MjQ+TERETF9a' +
  'X3x8p//AABEIABAAIAMBIQACEQEDEQH/xABNAAEBAQAAAAAAAAAAAAAAAAAABgcQAQAAAAAAAAAAAAAAAAAAAAABAQEAAAAAAAAA' +
  'AAAAAAAAAAgGEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwDPxJEKjgshlWIJpNI4LIZX/9k=';
const PNG_TEXT =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAQCAYAAAB3AH1ZAAABZ0lEQVR4Ae3gAZAkSZIkSRKLqpm7R0REZmZmVlVVVVV3d3d3d/fM' +
  'zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM' +
  'zMzMzMzMzMzMdHd3d3dXV1VVVVVmZkZGRIS7m5kKz0xmV3d1d3dPz8zMzMxMop5y+rT5d3hl/ph/B/SU06fNv8Mr88f8O6CnnD5t' +
  '/h1emT/m3wE95fRp8+/wyvwx/w7oKadPm3+HV+aP+XdATzl92vw7vDJ/zL8Desrp0+bf4ZX5Y/4d0FNOnzb/Dq/MH/PvgJ5y+rT5' +
  'd3hl/ph/B/SU06fNv8Mr88f8O6CnnD5t/h1emT/m3wE95fRp8+/wyvwx/w7oKadPm3+HV+aP+XdATzl92vw7vDJ/zL8Desrp0+bf' +
  '4ZX5Y/4d0FNOnzb/Dq/MH/PvwD8CQUYwQfZPGxwAAAAASUVORK5CYII=';

/** 32 points across and 16 down; the left half red, the right half blue. */
export const RED_AND_BLUE = Buffer.from(JPEG, 'base64');
export const RED_AND_BLUE_PNG = Buffer.from(PNG_TEXT, 'base64');

/** Says how the phone was held, and where the photo was taken. */
const exif = (orientation: number): Buffer => {
  const tiff = Buffer.concat([
    ...[
      Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x02', 'latin1'),
      hex('010f000200000008000000260112000300000001'),
    ],
    ...[hex(`000${orientation}000000000000`), Buffer.from('SECRETGPS\0', 'latin1')],
  ]);
  return Buffer.concat([hex('ffe1'), Buffer.from([0, tiff.length + 2]), tiff]);
};

/** As a phone sends it: EXIF with place and device, a comment, and something behind the end. */
export const photoHeld = (orientation: number): Buffer =>
  Buffer.concat([
    ...[RED_AND_BLUE.subarray(0, 2), exif(orientation), hex('fffe0008'), Buffer.from('SECRET')],
    ...[RED_AND_BLUE.subarray(2), Buffer.from('SECRET')],
  ]);

export const PHOTO = photoHeld(1);
