import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../platform/db/index.ts';
import type { Closing } from '../app/ports.ts';
import type { ClosedRecord } from '../domain/closed-record.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The record as canonical JSON: the same content is the same text, so its hash can be made again from any copy. */
export const closing: Closing = {
  close: (record) => {
    const text = canonicalJson(record);
    return { text, hash: sha256(text) };
  },
  open: (text, hash) => (sha256(text) === hash ? (JSON.parse(text) as ClosedRecord) : null),
  exportFile: (text, hash) => `{"closingHash":"${hash}","record":${text}}\n`,
};
