import type { Request, RequestHandler, Response } from 'express';
import type { Actor } from '../../kernel/actor.ts';
import type { Result } from '../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from './receive-file.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jpeg: 'image/jpeg',
  png: 'image/png',
};
const SHOWN = /^(application\/pdf|image\/)/;

export type SentFile = {
  /** Its ending says the type, unless `type` does. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a file that somebody uploaded: found by its content, whatever its name says. */
  readonly type?: string;
  /** Saved even if a browser could show it: an uploaded PDF may hold anything. */
  readonly saved?: boolean;
};

/** Nothing of it is kept by a browser or a proxy, nor (with the headers of every answer) run. */
export function sayFile(response: Response, { name, type, saved }: Omit<SentFile, 'bytes'>): Response {
  const kind = type ?? TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const how = SHOWN.test(kind) && !saved ? 'inline' : 'attachment';
  const plain = name.replace(/[^\w.-]/g, '_');
  return response.set({
    'content-disposition': `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
    'content-type': kind,
  });
}

/** A stored picture or scan, under a name of ours. */
export const uploadedFile = (
  name: string,
  { mediaType, bytes }: { readonly mediaType: string; readonly bytes: Uint8Array },
): SentFile => ({
  name: `${name}.${mediaType.split('/')[1] ?? 'bin'}`,
  bytes,
  type: mediaType,
  saved: !mediaType.startsWith('image/'),
});

type Make = (actor: Actor, query: Readonly<Record<string, unknown>>) => Promise<Result<SentFile>>;

/** A route that answers a question in the address with a file, or with a refusal in words. */
export const sendFile = (parts: FileParts, make: Make): RequestHandler =>
  guarded(parts, async (request: Request, response) => {
    const made = await make(await parts.actorOf(request), request.query);
    if (!made.ok) return sendRefusal(parts, request, response, made);
    sayFile(response, made.value).send(Buffer.from(made.value.bytes));
  });
