import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPicture, PICTURE_LIMITS } from '../../server/platform/files/pictures/index.ts';
import { codecOf } from '../../server/platform/files/pictures/codecs.ts';
import { isPlainPdf } from '../../server/platform/files/pictures/plain-pdf.ts';
import { turn } from '../../server/platform/files/pictures/turn.ts';
import { stripPicture } from '../../server/platform/files/pictures/strip-picture.ts';
import { hex, PHOTO, photoHeld, RED_AND_BLUE, RED_AND_BLUE_PNG } from './photo.ts';

const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
async function taken(bytes: Uint8Array) {
  const read = await readPicture(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}
const codeOf = async (bytes: Uint8Array, limits = PICTURE_LIMITS as Parameters<typeof readPicture>[1]) => {
  const read = await readPicture(bytes, limits);
  return read.ok ? 'TAKEN' : read.code;
};
const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const number = (value: number) => hex(value.toString(16).padStart(8, '0'));
  return Buffer.concat([number(data.length), body, number(crc32(body))]);
};
const size = (width: number, height: number): Buffer =>
  hex(width.toString(16).padStart(8, '0') + height.toString(16).padStart(8, '0') + '0802000000');
const SIGNATURE = hex('89504e470d0a1a0a');

test('a photo is drawn anew: the picture is there, and nothing of what was about it or behind its end', async () => {
  const { mediaType, bytes } = await taken(PHOTO);
  expect(mediaType).toBe('image/jpeg');
  expect(utf8(bytes)).not.toMatch(/SECRET|Exif|GPS/);
  expect(Buffer.from(bytes).subarray(-2).toString('hex')).toBe('ffd9');
  const png = Buffer.concat([
    ...[
      RED_AND_BLUE_PNG.subarray(0, 33),
      chunk('tEXt', Buffer.from('SECRET')),
      RED_AND_BLUE_PNG.subarray(33),
    ],
    Buffer.from('SECRET'),
  ]);
  const drawn = await taken(png);
  expect(drawn.mediaType).toBe('image/png');
  expect(utf8(drawn.bytes)).not.toContain('SECRET');
});

test('it stands as it was seen, however the phone was held, and does not say any more how that was', async () => {
  const { decode } = await codecOf('image/jpeg');
  const drawn = async (orientation: number) => {
    const { data, width, height } = await decode(new Uint8Array((await taken(photoHeld(orientation))).bytes));
    const isRed = (at: number) => (data[at] ?? 0) > (data[at + 2] ?? 0);
    return [width, height, isRed(0) ? 'red' : 'blue', isRed(4 * (width * height - 1)) ? 'red' : 'blue'];
  };
  expect(await drawn(1)).toEqual([32, 16, 'red', 'blue']);
  expect(await drawn(3)).toEqual([32, 16, 'blue', 'red']);
  expect(await drawn(6)).toEqual([16, 32, 'red', 'blue']);
  const [a, b, c, d, e, f] = [1, 2, 3, 4, 5, 6];
  const points = {
    data: new Uint8ClampedArray(new Uint32Array([a, b, c, d, e, f]).buffer),
    width: 3,
    height: 2,
  };
  const rows = (orientation: number) => {
    const turned = turn(points, orientation);
    return [turned.width, ...new Uint32Array(turned.data.buffer)];
  };
  expect([1, 2, 3, 4].map(rows)).toEqual([
    [3, a, b, c, d, e, f],
    [3, c, b, a, f, e, d],
    [3, f, e, d, c, b, a],
    [3, d, e, f, a, b, c],
  ]);
  expect([5, 6, 7, 8].map(rows)).toEqual([
    [2, a, d, b, e, c, f],
    [2, d, a, e, b, f, c],
    [2, f, c, e, b, d, a],
    [2, c, f, b, e, a, d],
  ]);
});

test('a file that is a picture and something else at once loses the something else', async () => {
  const tail = Buffer.concat([
    Buffer.from('<script>run()</script>'),
    hex('504b0304'),
    Buffer.from('secret.zip'),
  ]);
  const inComment = Buffer.concat([hex('fffe'), Buffer.from([0, tail.length + 2]), tail]);
  const both = [
    Buffer.concat([RED_AND_BLUE, tail]),
    Buffer.concat([RED_AND_BLUE.subarray(0, 2), inComment, RED_AND_BLUE.subarray(2), tail]),
    Buffer.concat([RED_AND_BLUE_PNG, tail]),
  ];
  for (const file of both) expect(utf8((await taken(file)).bytes)).not.toMatch(/script|PK\x03\x04|secret/);
});

test('what claims more points than a phone takes is refused before it is unpacked', async () => {
  const wall = Buffer.concat([
    ...[SIGNATURE, chunk('IHDR', size(60_000, 60_000)), chunk('IDAT', deflateSync(Buffer.alloc(5_000_000)))],
    chunk('IEND', Buffer.alloc(0)),
  ]);
  expect(await codeOf(wall)).toBe('PICTURE_TOO_LARGE');
  const frame = RED_AND_BLUE.indexOf(hex('ffc0'));
  const claims = Buffer.from(RED_AND_BLUE);
  claims.writeUInt16BE(65_500, frame + 5);
  claims.writeUInt16BE(65_500, frame + 7);
  expect(await codeOf(claims)).toBe('PICTURE_TOO_LARGE');
  expect(await codeOf(PHOTO, { ...PICTURE_LIMITS, mostPixels: 500 })).toBe('PICTURE_TOO_LARGE');
  expect(await codeOf(PHOTO, { ...PICTURE_LIMITS, maxMillis: 1 })).toBe('PICTURE_TAKES_TOO_LONG');
});

test('what looks like a picture and cannot be drawn is refused', async () => {
  const noPoints = [
    SIGNATURE,
    chunk('IHDR', size(8, 8)),
    chunk('IDAT', Buffer.from('y')),
    chunk('IEND', Buffer.alloc(0)),
  ];
  const scan = RED_AND_BLUE.indexOf(hex('ffda'));
  for (const file of [
    Buffer.concat(noPoints),
    Buffer.concat([SIGNATURE, chunk('IHDR', size(0, 8)), chunk('IEND', Buffer.alloc(0))]),
    Buffer.concat([RED_AND_BLUE.subarray(0, scan + 14), hex('ffd9')]),
    RED_AND_BLUE.subarray(0, 100),
    Buffer.from('GIF89a'),
    Buffer.from('<svg onload="run()"></svg>'),
    Buffer.alloc(0),
  ])
    expect(await codeOf(file)).toBe('NOT_A_PICTURE');
});

const pdf = (...objects: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.map((one) => Buffer.from(one)),
    Buffer.from('\n%%EOF\n'),
  ]);
const packed = (text: string, head = '/Filter /FlateDecode'): Buffer =>
  Buffer.concat([
    Buffer.from(`4 0 obj <</Type /ObjStm ${head}>>\nstream\n`),
    deflateSync(text),
    Buffer.from('\nendstream endobj'),
  ]);

test('a PDF of pages is kept as it is; one with scripts, programs, files or a password in it is refused, packed ones too', async () => {
  const pages = pdf('1 0 obj <</Type /Page>> endobj', packed('<</Type /Page>>'));
  expect(await taken(pages)).toEqual({ mediaType: 'application/pdf', bytes: new Uint8Array(pages) });
  for (const more of [
    '<</S /JavaScript /JS (app.alert(1))>>',
    '<</S /J#61vaScript>>',
    '<</S /Launch /F (cmd.exe)>>',
    '<</Type /EmbeddedFile>>',
    '<</Names <</EmbeddedFiles 3 0 R>> >>',
    '<</AcroForm <</XFA [1 0 R]>> >>',
    'trailer <</Encrypt 5 0 R>>',
    packed('<</S /JavaScript /JS (x)>>'),
    packed('<</Type /Page>>', '/Filter /LZWDecode'),
    packed('x'.repeat(25_000_000)),
  ])
    expect(isPlainPdf(pdf(more)), String(more).slice(0, 60)).toBe(false);
  expect(await codeOf(pdf('<</S /Launch>>'))).toBe('PDF_WITH_MORE');
});

test('whatever is sent, the file is walked to an answer, never to a fault', () => {
  fc.assert(
    fc.property(
      fc.nat(PHOTO.length - 1),
      fc.integer({ min: 0, max: 255 }),
      fc.nat(PHOTO.length),
      (at, to, cut) => {
        const sent = Buffer.from(PHOTO.subarray(0, cut));
        if (at < cut) sent[at] = to;
        const stripped = stripPicture(sent);
        return stripped === null || stripped.bytes.length <= sent.length;
      },
    ),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => stripPicture(bytes) === null),
    { numRuns: 300 },
  );
});
