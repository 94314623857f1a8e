import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { MotionKeys } from '../app/motion-keys.ts';
import { CHOICES, type Choice } from '../domain/vocabulary.ts';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Binds the encrypted choice to its place: moved to another person or number it cannot be read. */
const placeOf = (motionId: string, attendeeId: string, n: number): Buffer =>
  Buffer.from(`${motionId}|${attendeeId}|${n}`);

/** 29 bytes whatever was chosen: nonce, one byte, tag. */
function sealChoice(key: KeyObject, place: Buffer, choice: Choice): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(place);
  const sealed = cipher.update(Uint8Array.of(CHOICES.indexOf(choice)));
  return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]);
}

function openChoice(key: KeyObject, place: Buffer, sealed: Buffer): Choice {
  const cipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  }).setAAD(place);
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const plain = Buffer.concat([cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()]);
  const choice = CHOICES[plain[0] ?? -1];
  if (!choice) throw new Error('a ballot holds no choice');
  return choice;
}

/** What was written to a folder survives a power cut only when the folder itself is flushed too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

async function readKey(file: string): Promise<Buffer | null> {
  try {
    const key = await readFile(file);
    return key.length === KEY_BYTES ? key : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function writeKey(folder: string, file: string, key: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(key);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await flushFolder(folder);
}

/** Prepared once per motion: a cipher made from plain bytes costs three times as much, for every ballot. */
type Known = { readonly bytes: Buffer; readonly key: KeyObject };
const prepared = (bytes: Buffer): Known => ({ bytes, key: createSecretKey(bytes) });

/** One file per open motion in a folder beside the database, never in it. */
export function createMotionKeys(folder: string): MotionKeys {
  const known = new Map<string, Known>();
  let destroyed = 0;
  const fileOf = (motionId: string): string => join(folder, `${motionId}.key`);
  const keyOf = async (motionId: string): Promise<KeyObject | null> => {
    const cached = known.get(motionId);
    if (cached) return cached.key;
    const before = destroyed;
    const bytes = await readKey(fileOf(motionId));
    if (!bytes) return null;
    const found = prepared(bytes);
    if (destroyed === before) known.set(motionId, found); // else it may be this one, which nobody may remember
    return found.key;
  };
  const destroy = async (motionId: string): Promise<void> => {
    destroyed += 1;
    known.get(motionId)?.bytes.fill(0);
    known.delete(motionId);
    await unlink(fileOf(motionId)).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  };
  return {
    make: async (motionId) => {
      const key = randomBytes(KEY_BYTES);
      await writeKey(folder, fileOf(motionId), key);
      known.set(motionId, prepared(key));
    },
    seal: async (motionId, attendeeId, n, choice) => {
      const key = await keyOf(motionId);
      return key && sealChoice(key, placeOf(motionId, attendeeId, n), choice);
    },
    opener: async (motionId) => {
      const key = await keyOf(motionId);
      return (
        key && (({ attendeeId, n, choice }) => openChoice(key, placeOf(motionId, attendeeId, n), choice))
      );
    },
    destroy,
    keepOnly: async (openMotionIds) => {
      const files = await readdir(folder).catch(() => []);
      const kept = new Set(openMotionIds);
      for (const file of files) {
        const motionId = file.replace(/\.key$/, '');
        if (motionId !== file && !kept.has(motionId)) await destroy(motionId);
      }
    },
  };
}
