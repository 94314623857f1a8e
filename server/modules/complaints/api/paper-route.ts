import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { PaperKind, printComplaintPaper } from '../app/papers.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
const NAMES: Readonly<Record<PaperKind, string>> = { ANSWER: 'tra-loi', RECEIPT: 'bien-nhan' };

/**
 * GET /files/complaint-answer?complaintId=…&format=pdf|docx → the answer letter, from the decision
 * GET /files/complaint-receipt?complaintId=… → what its sender takes home
 */
export function complaintPaperRoutes(
  parts: FileParts,
  print: ReturnType<typeof printComplaintPaper>,
): readonly FileRoute[] {
  const route = (kind: PaperKind) =>
    guarded(parts, async (request, response) => {
      const { complaintId, format: asked } = request.query;
      const format = asked === 'docx' ? 'docx' : 'pdf';
      const known = typeof complaintId === 'string' && UUID.test(complaintId);
      const made = known
        ? await print(await parts.actorOf(request), complaintId, kind, format)
        : refuse('NOT_FOUND');
      if (!made.ok) return sendRefusal(parts, request, response, made);
      const how = format === 'pdf' ? 'inline' : 'attachment';
      response
        .set('content-disposition', `${how}; filename="${NAMES[kind]}.${format}"`)
        .set('cache-control', 'no-store')
        .set('x-content-type-options', 'nosniff')
        .set('content-type', TYPES[format])
        .send(Buffer.from(made.value));
    });
  return [
    { method: 'get', path: '/files/complaint-answer', action: 'complaint.view', handler: route('ANSWER') },
    { method: 'get', path: '/files/complaint-receipt', action: 'complaint.view', handler: route('RECEIPT') },
  ];
}
