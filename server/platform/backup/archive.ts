import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { extract, pack, type Pack } from 'tar-stream';

/** An entry is put whole: its size stands before it in the archive. */
export type Put = (name: string, content: Buffer) => Promise<void>;
export type Entry = { readonly name: string; readonly content: Buffer };

const put = (archive: Pack, name: string, content: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    archive.entry({ name, size: content.length, mtime: new Date(0) }, content, (error) =>
      error ? reject(error) : resolve(),
    );
  });

/** age reads web streams of its own kind of bytes. */
const toWeb = (stream: Readable): ReadableStream<Uint8Array> =>
  Readable.toWeb(stream) as ReadableStream<Uint8Array>;

/**
 * tar → gzip → age with a passphrase: nothing of it lies on the disk unencrypted, and whoever has the passphrase can open
 * it without this program (`age -d FILE | tar xz`).
 */
export async function writeArchive(
  file: string,
  passphrase: string,
  fill: (put: Put) => Promise<void>,
): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const archive = pack();
  const zipped = archive.pipe(createGzip());
  archive.on('error', (error) => zipped.destroy(error));
  const sealed = await encrypter.encrypt(toWeb(zipped));
  const written = pipeline(
    Readable.fromWeb(sealed as Parameters<typeof Readable.fromWeb>[0]),
    createWriteStream(file, { mode: 0o600 }),
  );
  const filled = fill((name, content) => put(archive, name, content)).then(
    () => archive.finalize(),
    (error: unknown) => archive.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  await Promise.all([written, filled]);
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

/** The entries in the order in which they were put. A wrong passphrase or a changed byte throws. */
export async function readArchive(
  file: string,
  passphrase: string,
  take: (entry: Entry) => Promise<void>,
): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const opened = await decrypter.decrypt(toWeb(createReadStream(file)));
  const archive = extract();
  const reading = pipeline(
    Readable.fromWeb(opened as Parameters<typeof Readable.fromWeb>[0]),
    createGunzip(),
    archive as unknown as Writable,
  );
  reading.catch((error: unknown) =>
    archive.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  for await (const entry of archive) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(part as Buffer);
    await take({ name: entry.header.name, content: Buffer.concat(parts) });
  }
  await reading;
}
