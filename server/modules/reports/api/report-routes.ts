import { idIn } from '../../../kernel/ids.ts';
import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import { sayFile, sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import { SOURCES, TABLES } from '../app/kinds.ts';
import { FORMATS, type PrintReport } from '../app/print-report.ts';
import type { ReportDoors } from './doors.ts';

/** Null: the address does not say what is asked. */
function askedIn(query: Readonly<Record<string, unknown>>): PrintReport | null {
  const { form } = query;
  const [roundId, areaId] = [idIn(query['roundId']), idIn(query['areaId'])];
  if (!roundId || !areaId) return null;
  const source = SOURCES.find((one) => one === (query['source'] ?? 'LIVE'));
  const format = FORMATS.find((one) => one === query['format']);
  const forms = typeof form === 'string' ? TABLES.filter((code) => form.split(',').includes(code)) : [];
  return source && format && (form === undefined || forms.length > 0)
    ? { roundId, areaId, source, format, forms }
    : null;
}

/**
 * GET  /files/report?roundId=…&areaId=…&format=xlsx|pdf|docx[&source=LIVE|PRELIMINARY|OFFICIAL][&form=RESULTS,…]
 * POST /files/report-jobs?… (the same, with `content-type: application/json`) → 202 {jobId}
 * GET  /files/report-job?jobId=… → {share, state}, and with &file=1 the file
 */
export function reportRoutes(parts: FileParts, doors: ReportDoors): readonly FileRoute[] {
  const direct = sendFile(parts, async (actor, query) => {
    const asked = askedIn(query);
    return asked ? doors.print(actor, asked) : refuse('NOT_FOUND');
  });
  const begin = guarded(parts, async (request, response) => {
    const [actor, asked] = [await parts.actorOf(request), askedIn(request.query)];
    // a form of another site cannot send this type
    if (actor.kind !== 'ACCOUNT' || !asked || request.headers['content-type'] !== 'application/json')
      return sendRefusal(
        parts,
        request,
        response,
        refuse(actor.kind === 'ACCOUNT' ? 'NOT_FOUND' : 'NOT_SIGNED_IN'),
      );
    const jobId = doors.jobs.begin(actor.accountId, (onProgress) =>
      doors.print(actor, { ...asked, onProgress }),
    );
    if (!jobId)
      return sendRefusal(parts, request, response, refuse('TOO_MANY_TRIES', { retryAfterSeconds: 30 }));
    response.status(202).json({ jobId });
  });
  const look = guarded(parts, async (request, response) => {
    const [actor, { jobId, file }] = [await parts.actorOf(request), request.query];
    const job =
      actor.kind === 'ACCOUNT' && typeof jobId === 'string' ? doors.jobs.state(actor.accountId, jobId) : null;
    if (!job || job.failed) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
    if (job.result && !job.result.ok) return sendRefusal(parts, request, response, job.result);
    if (job.result && file) {
      sayFile(response, job.result.value).send(Buffer.from(job.result.value.bytes));
      return;
    }
    response
      .set('cache-control', 'no-store')
      .json({ share: job.share, state: job.result ? 'READY' : 'WORKING' });
  });
  return [
    { method: 'get', path: '/files/report', action: 'report.view', handler: direct },
    { method: 'post', path: '/files/report-jobs', action: 'report.view', handler: begin },
    { method: 'get', path: '/files/report-job', action: 'report.view', handler: look },
  ];
}
