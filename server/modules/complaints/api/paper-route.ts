import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { PaperKind, printComplaintPaper } from '../app/papers.ts';

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
    sendFile(parts, async (actor, query) => {
      const complaintId = idIn(query['complaintId']);
      const format = query['format'] === 'docx' ? 'docx' : 'pdf';
      const made = complaintId ? await print(actor, complaintId, kind, format) : refuse('NOT_FOUND');
      return made.ok ? success({ name: `${NAMES[kind]}.${format}`, bytes: made.value }) : made;
    });
  return [
    { method: 'get', path: '/files/complaint-answer', action: 'complaint.view', handler: route('ANSWER') },
    { method: 'get', path: '/files/complaint-receipt', action: 'complaint.view', handler: route('RECEIPT') },
  ];
}
