import { refuse, type Refusal, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../kernel/ids.ts';
import type { WorkbookReading } from '../domain/workbook-reading.ts';
import type { ReadingRefusal } from './file-ports.ts';
import type { Place } from './import-store.ts';

export const UPLOAD_STATES = ['READING', 'READY', 'FAILED', 'CONFIRMED'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** A workbook that was sent and waits for somebody to confirm it. It lives in memory only: nothing is saved before that. */
export interface Upload extends Place {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly openedAt: number;
  state: UploadState;
  /** 0 … 1 of the reading. */
  share: number;
  reading: WorkbookReading | null;
  refusal: Refusal | null;
}

export type NewUpload = Pick<Upload, 'roundId' | 'communeId' | 'fileName' | 'sha256'>;
type Read = (onProgress: (share: number) => void) => Promise<Result<WorkbookReading, ReadingRefusal>>;

/** An unconfirmed workbook is forgotten after this long, or when this many newer ones came. */
const KEPT_MS = 60 * 60 * 1000;
const MOST_KEPT = 8;

/** Files that wait to be read are held whole in memory. */
const MOST_WAITING = 8;

export interface Uploads {
  /** So many wait to be read that another one should come later. */
  isFull(): boolean;
  /** Begins to read, one workbook at a time, so that ballots keep a core. Returns at once. */
  open(upload: NewUpload, read: Read): Upload;
  find(id: string): Upload | undefined;
  markConfirmed(id: string): void;
  /** Ends when the reading has ended. */
  settled(id: string): Promise<void>;
}

interface Parts {
  readonly now: () => number;
  /** Progress or state changed: whoever watches should look again. */
  readonly onChange: (id: string) => void;
  readonly onFault: (error: unknown) => void;
}

/** Runs one reading and writes its end into the upload. A fault is told to the log; the person hears that it failed. */
async function readInto(upload: Upload, read: Read, { onChange, onFault }: Parts): Promise<void> {
  const onProgress = (share: number): void => {
    upload.share = share;
    onChange(upload.id);
  };
  try {
    const result = await read(onProgress);
    if (result.ok) Object.assign(upload, { state: 'READY', reading: result.value });
    else Object.assign(upload, { state: 'FAILED', refusal: result });
  } catch (error) {
    onFault(error);
    Object.assign(upload, { state: 'FAILED', refusal: refuse('READING_FAILED') });
  }
  onProgress(1);
}

export function createUploads(parts: Parts): Uploads {
  const uploads = new Map<string, { readonly upload: Upload; ended: Promise<void> }>();
  let queue: Promise<void> = Promise.resolve();

  /** Forgets what is old, and the oldest ones when there are too many. */
  const tidy = (): void => {
    const known = [...uploads.values()];
    known.forEach(({ upload }, i) => {
      const old = parts.now() - upload.openedAt > KEPT_MS || known.length - i > MOST_KEPT;
      if (upload.state !== 'READING' && old) uploads.delete(upload.id);
    });
  };
  return {
    isFull: () =>
      [...uploads.values()].filter(({ upload }) => upload.state === 'READING').length >= MOST_WAITING,
    open: (of, read) => {
      const fresh = { state: 'READING', share: 0, reading: null, refusal: null } as const;
      const upload: Upload = { id: newId(), ...of, openedAt: parts.now(), ...fresh };
      queue = queue.then(() => readInto(upload, read, parts));
      uploads.set(upload.id, { upload, ended: queue });
      tidy();
      return upload;
    },
    find: (id) => uploads.get(id)?.upload,
    markConfirmed: (id) => {
      const known = uploads.get(id);
      if (known) known.upload.state = 'CONFIRMED';
      parts.onChange(id);
    },
    settled: async (id) => uploads.get(id)?.ended,
  };
}
