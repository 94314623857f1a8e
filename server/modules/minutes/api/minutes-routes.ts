import { refuse, type Result } from '../../../kernel/result.ts';
import { guarded, receiveFile, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { MinutesFile } from '../app/print-minutes.ts';
import type { MinutesDoors } from './doors.ts';

type Handle = Parameters<typeof guarded>[1];
type Request = Parameters<Handle>[0];
type Response = Parameters<Handle>[1];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_PAGE_BYTES = 10 * 1024 * 1024;

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
} as const;
type Format = keyof typeof TYPES;

const idIn = (value: unknown): string | null =>
  typeof value === 'string' && UUID.test(value) ? value : null;
const formatOf = (value: unknown): Format => (value === 'docx' || value === 'json' ? value : 'pdf');
const copyOf = (value: unknown) => (value === 'VILLAGE' || value === 'COMMUNE' ? value : null);

/** Nothing of it is kept by a browser or a proxy, and nothing in it runs. */
function sendFile(
  response: Response,
  { name, bytes, type, inline }: { name: string; bytes: Uint8Array; type: string; inline: boolean },
): void {
  const plain = name.replace(/[^\w.-]/g, '_');
  const kind = inline ? 'inline' : 'attachment';
  response
    .set('content-disposition', `${kind}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .set('cache-control', 'no-store')
    .set('x-content-type-options', 'nosniff')
    .set('content-type', type)
    .send(Buffer.from(bytes));
}

type Make = (request: Request, meetingId: string, format: Format) => Promise<Result<MinutesFile>>;

/** A paper or an export of the meeting that the address names. */
const paperRoute = (parts: FileParts, make: Make) =>
  guarded(parts, async (request, response) => {
    const meetingId = idIn(request.query['meetingId']);
    if (!meetingId) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    const format = formatOf(request.query['format']);
    const made = await make(request, meetingId, format);
    if (!made.ok) return sendRefusal(parts, request, response, made);
    sendFile(response, { ...made.value, type: TYPES[format], inline: format === 'pdf' });
  });

function pageRoute(parts: FileParts, doors: MinutesDoors) {
  return guarded(parts, async (request, response) => {
    const pageId = idIn(request.query['pageId']);
    const page = pageId ? await doors.page(await parts.actorOf(request), pageId) : null;
    if (!page) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    const { fileName: name, bytes, mediaType: type } = page;
    sendFile(response, { name, bytes, type, inline: type.startsWith('image/') });
  });
}

/**
 * GET /files/minutes?meetingId=…&format=pdf|docx|json[&copy=VILLAGE|COMMUNE] → the closed minutes, or the record to verify
 * GET /files/minutes-draft?meetingId=…&format=pdf|docx → what they would say now, marked as a draft
 * POST /files/signed-pages?meetingId=… (body: JPEG, PNG or PDF up to 10 MB, header x-file-name) → 201 {pageId}
 * GET /files/signed-page?pageId=… → the picture
 */
export function minutesRoutes(parts: FileParts, doors: MinutesDoors): readonly FileRoute[] {
  const final = paperRoute(parts, async (request, meetingId, format) => {
    const actor = await parts.actorOf(request);
    if (format === 'json') return doors.exported(actor, meetingId);
    return doors.print(actor, { meetingId, format, copy: copyOf(request.query['copy']) });
  });
  const draft = paperRoute(parts, async (request, meetingId, format) =>
    format === 'json'
      ? refuse('MINUTES_NOT_ADOPTED')
      : doors.draft(await parts.actorOf(request), { meetingId, format }),
  );
  const upload = receiveFile(parts, {
    maxBytes: MAX_PAGE_BYTES,
    admit: async (actor, { query }) => {
      const meetingId = idIn(query['meetingId']);
      return meetingId ? doors.attach.admit(actor, meetingId) : refuse('FILE_NAME_MISSING');
    },
    accept: (place, fileName, bytes) => doors.attach.accept(place, fileName, bytes),
  });
  return [
    { method: 'get', path: '/files/minutes', action: 'minutes.view', handler: final },
    { method: 'get', path: '/files/minutes-draft', action: 'minutes.view', handler: draft },
    { method: 'post', path: '/files/signed-pages', action: 'minutes.make', handler: upload },
    { method: 'get', path: '/files/signed-page', action: 'minutes.view', handler: pageRoute(parts, doors) },
  ];
}
