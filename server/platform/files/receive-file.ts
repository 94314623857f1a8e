import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import type { Actor } from '../../kernel/actor.ts';
import { fillText, type Language, type RefusalKind, type RefusalText } from '../../kernel/refusals.ts';
import { refuse, success, type Refusal, type Result } from '../../kernel/result.ts';

export interface FileParts {
  /** Who a request comes from, by its session. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly refusals: Readonly<Record<string, RefusalText>>;
  readonly onFault: (error: unknown) => void;
}

const STATUS: Readonly<Record<RefusalKind, number>> = {
  NOT_ALLOWED: 404,
  STALE: 409,
  INVALID: 422,
  CONFLICT: 409,
  TOO_MANY: 429,
  MOTION_NOT_OPEN: 409,
  NOT_ENTITLED: 403,
  CLAIM_LOST: 409,
  ROUND_CLOSED: 409,
};
const STATUS_OF_CODE: Readonly<Record<string, number>> = { NOT_SIGNED_IN: 401, FILE_TOO_LARGE: 413 };

const languageOf = (request: IncomingMessage): Language =>
  /(?:^|;\s*)lang=en(?:;|$)/.test(request.headers.cookie ?? '') ? 'en' : 'vi';

/** A refusal over plain HTTP: the same code and texts as in GraphQL. */
export function sendRefusal(parts: FileParts, request: Request, response: Response, refusal: Refusal): void {
  const text = parts.refusals[refusal.code];
  if (!text) throw new Error(`refusal without a text: ${refusal.code}`);
  const language = languageOf(request);
  response.status(STATUS_OF_CODE[refusal.code] ?? STATUS[text.kind]).json({
    code: refusal.code,
    message: fillText(text.message[language], refusal.details, language),
    whatToDo: fillText(text.whatToDo[language], refusal.details, language),
  });
}

/** Runs a handler whose faults answer 500 without a word about the inside. */
export const guarded =
  (parts: FileParts, handle: (request: Request, response: Response) => Promise<void>): RequestHandler =>
  (request, response) => {
    handle(request, response).catch((error: unknown) => {
      parts.onFault(error);
      if (!response.headersSent) response.status(500).json({ code: 'FAULT' });
      else response.destroy();
    });
  };

const MEGABYTE = 1024 * 1024;
/** What is read and thrown away at most, so that a browser that is still sending hears the refusal. */
const MOST_DRAINED = 64 * MEGABYTE;
const LONGEST_DRAIN_MS = 10_000;

const inMegabytes = (bytes: number): number => Math.round((bytes / MEGABYTE) * 10) / 10;

/** Reads on and keeps nothing, for a while: a socket closed in the middle of sending looks like a broken network. */
async function drain(request: IncomingMessage): Promise<void> {
  const timer = setTimeout(() => request.destroy(), LONGEST_DRAIN_MS);
  try {
    let length = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > MOST_DRAINED) break;
    }
  } catch {
    // the other side went away, or took too long: there is nobody to tell
  } finally {
    clearTimeout(timer);
  }
}

/** Reads a body up to the limit; of one that is longer nothing is kept. Null: the sender went away, nobody is listening. */
function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Result<Uint8Array, 'FILE_TOO_LARGE'> | null> {
  const tooLarge = (found: number) =>
    refuse('FILE_TOO_LARGE' as const, { most: inMegabytes(maxBytes), found: inMegabytes(found) });
  const claimed = Number(request.headers['content-length'] ?? 0);
  if (claimed > maxBytes) return Promise.resolve(tooLarge(claimed));
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let length = 0;
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= maxBytes) return void chunks.push(chunk);
      chunks = [];
      request.off('data', onData).pause();
      resolve(tooLarge(length));
    };
    request.on('data', onData);
    request.once('end', () => resolve(success(Buffer.concat(chunks))));
    request.once('error', () => resolve(null));
    request.once('close', () => resolve(null));
  });
}

export interface FileDoor<Place> {
  readonly maxBytes: number;
  /** Asks for leave before the body is read. */
  readonly admit: (actor: Actor, request: Request) => Promise<Result<Place>>;
  readonly accept: (place: Place, fileName: string, bytes: Uint8Array) => Promise<Result<object>>;
}

/** The percent-encoded header; a form of another site cannot send it, so it also keeps such forms out. */
function fileNameOf(request: IncomingMessage): string | undefined {
  const header = request.headers['x-file-name'];
  if (typeof header !== 'string' || header === '') return undefined;
  try {
    return decodeURIComponent(header);
  } catch {
    return undefined;
  }
}

/** A route that takes one file as the body of a POST and answers 201 with what `accept` says. */
export function receiveFile<Place>(parts: FileParts, door: FileDoor<Place>): RequestHandler {
  const decline = async (request: Request, response: Response, refusal: Refusal): Promise<void> => {
    await drain(request);
    response.set('connection', 'close');
    sendRefusal(parts, request, response, refusal);
  };
  return guarded(parts, async (request, response) => {
    const fileName = fileNameOf(request);
    if (fileName === undefined) return decline(request, response, refuse('FILE_NAME_MISSING'));
    const admitted = await door.admit(await parts.actorOf(request), request);
    if (!admitted.ok) return decline(request, response, admitted);
    const body = await readBody(request, door.maxBytes);
    if (!body) return;
    if (!body.ok) return decline(request, response, body);
    const accepted = await door.accept(admitted.value, fileName, body.value);
    if (!accepted.ok) return decline(request, response, accepted);
    response.status(201).json(accepted.value);
  });
}
