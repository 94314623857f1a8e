import type { Actor } from '../../../kernel/actor.ts';
import { idIn } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { receiveFile, type FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile, uploadedFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { MinutesFile } from '../app/print-minutes.ts';
import type { MinutesDoors } from './doors.ts';

const MAX_PAGE_BYTES = 10 * 1024 * 1024;

type Format = 'pdf' | 'docx' | 'json';
const formatOf = (value: unknown): Format => (value === 'docx' || value === 'json' ? value : 'pdf');
const copyOf = (value: unknown) => (value === 'VILLAGE' || value === 'COMMUNE' ? value : null);

type Query = Readonly<Record<string, unknown>>;
type Of = { readonly meetingId: string; readonly format: Format; readonly query: Query };
type Make = (actor: Actor, of: Of) => Promise<Result<MinutesFile>>;

/** A paper or an export of the meeting that the address names. */
const paperRoute = (parts: FileParts, make: Make) =>
  sendFile(parts, async (actor, query) => {
    const meetingId = idIn(query['meetingId']);
    return meetingId
      ? make(actor, { meetingId, format: formatOf(query['format']), query })
      : refuse('NOT_FOUND');
  });

/**
 * GET /files/minutes?meetingId=…&format=pdf|docx|json[&copy=VILLAGE|COMMUNE] → the closed minutes, or the record to verify
 * GET /files/minutes-draft?meetingId=…&format=pdf|docx → what they would say now, marked as a draft
 * POST /files/signed-pages?meetingId=… (body: JPEG, PNG or PDF up to 10 MB, header x-file-name) → 201 {pageId}
 * GET /files/signed-page?pageId=… → the picture
 */
export function minutesRoutes(parts: FileParts, doors: MinutesDoors): readonly FileRoute[] {
  const final = paperRoute(parts, async (actor, { meetingId, format, query }) => {
    if (format === 'json') return doors.exported(actor, meetingId);
    return doors.print(actor, { meetingId, format, copy: copyOf(query['copy']) });
  });
  const draft = paperRoute(parts, async (actor, { meetingId, format }) =>
    format === 'json' ? refuse('MINUTES_NOT_ADOPTED') : doors.draft(actor, { meetingId, format }),
  );
  const page = sendFile(parts, async (actor, query) => {
    const pageId = idIn(query['pageId']);
    const found = pageId && (await doors.page(actor, pageId));
    return found ? success(uploadedFile('bien-ban-da-ky', found)) : refuse('NOT_FOUND');
  });
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
    { method: 'get', path: '/files/signed-page', action: 'minutes.view', handler: page },
  ];
}
