import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPicture } from '../../server/modules/minutes/domain/clean-picture.ts';
import { hex, PHOTO } from './photo.ts';

test('a photo keeps its picture and loses what is about it, and whatever stands behind its end', () => {
  const clean = cleanPicture(PHOTO);
  expect(clean?.mediaType).toBe('image/jpeg');
  const kept = Buffer.from(clean?.bytes ?? []);
  expect(kept.toString('latin1')).not.toContain('SECRET');
  expect(kept.toString('hex')).toBe(
    'ffd8ffe000104a46494600010100000100010000ffda0008010100003f0011ff0022ffd033ffd9',
  );
});

test('a PNG loses its texts and times, a PDF stays as it is', () => {
  const chunk = (name: string, data: string) =>
    Buffer.concat([
      hex(data.length.toString(16).padStart(8, '0')),
      Buffer.from(name + data),
      Buffer.alloc(4),
    ]);
  const png = Buffer.concat([
    hex('89504e470d0a1a0a'),
    ...[chunk('IHDR', 'x'.repeat(13)), chunk('tEXt', 'SECRET'), chunk('tIME', 'SECRET!'), chunk('IDAT', 'y')],
    ...[chunk('IEND', ''), Buffer.from('SECRET')],
  ]);
  const kept = Buffer.from(cleanPicture(png)?.bytes ?? []).toString('latin1');
  expect(kept).toContain('IDATy');
  expect(kept).not.toContain('SECRET');
  expect(cleanPicture(Buffer.from('%PDF-1.4\n%%EOF\n'))?.mediaType).toBe('application/pdf');
});

test('whatever is sent, the answer is a picture or “no picture”, never a fault', () => {
  fc.assert(
    fc.property(
      fc.nat(PHOTO.length - 1),
      fc.integer({ min: 0, max: 255 }),
      fc.nat(PHOTO.length),
      (at, to, cut) => {
        const sent = Buffer.from(PHOTO.subarray(0, cut));
        if (at < cut) sent[at] = to;
        const clean = cleanPicture(sent);
        return clean === null || clean.bytes.length <= sent.length + 36;
      },
    ),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => cleanPicture(bytes) === null),
    { numRuns: 300 },
  );
});
