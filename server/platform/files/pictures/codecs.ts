import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import decodeJpeg, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePng, { init as initPngDecoder } from '@jsquash/png/decode.js';
import encodePng, { init as initPngEncoder } from '@jsquash/png/encode.js';
import type { PictureType } from '../../../kernel/pictures.ts';
import type { Points } from './turn.ts';

/** The codecs are made for browsers; this is all that they miss here. */
class Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

const { resolve } = createRequire(import.meta.url);
const compiled = async (path: string): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await readFile(resolve(path)));
/** Their types know the first form of `init` only. */
type Init = (module: WebAssembly.Module, options?: object) => Promise<unknown>;

/** A photo keeps what can be read on it; not smaller at any price, which would take minutes. */
const JPEG = { quality: 85, progressive: false, optimize_coding: false };

export type Codec = {
  readonly decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<Points>;
  readonly encode: (points: Points) => Promise<Uint8Array<ArrayBuffer>>;
};

/** mozjpeg, as WebAssembly: whatever a broken file does to it stays in its own memory. */
async function jpegCodec(): Promise<Codec> {
  let complaint = '';
  const quiet = { print: () => undefined, printErr: (said: string) => void (complaint += said) };
  await (initJpegDecoder as Init)(await compiled('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'), quiet);
  await (initJpegEncoder as Init)(await compiled('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'), quiet);
  return {
    decode: async (bytes) => {
      const points = await decodeJpeg(bytes.slice().buffer);
      if (/premature end/i.test(complaint)) throw new Error('the picture breaks off'); // the rest would be grey
      return points;
    },
    encode: async (points) => new Uint8Array(await encodeJpeg(points as ImageData, JPEG)),
  };
}

/** The png crate of Rust, as WebAssembly. */
async function pngCodec(): Promise<Codec> {
  const code = await compiled('@jsquash/png/codec/pkg/squoosh_png_bg.wasm');
  await Promise.all([initPngDecoder(code), initPngEncoder(code)]);
  return {
    decode: (bytes) => decodePng(bytes.slice().buffer),
    encode: async (points) => new Uint8Array(await encodePng(points as ImageData)),
  };
}

export function codecOf(type: PictureType): Promise<Codec> {
  Object.assign(globalThis, { ImageData: Pixels });
  return type === 'image/jpeg' ? jpegCodec() : pngCodec();
}
