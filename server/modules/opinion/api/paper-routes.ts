import { refuse } from '../../../kernel/result.ts';
import { guarded, sendRefusal, type FileParts } from '../../../platform/files/receive-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { ApprovalPaper, Opinion } from '../app/opinion-store.ts';
import type { ViewApproval } from '../app/record-approval.ts';
import type { ViewOpinions } from '../app/view-opinions.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type Format = keyof typeof TYPES;
const idIn = (value: unknown): string => (typeof value === 'string' && UUID.test(value) ? value : '');

export type PaperDoors = {
  readonly opinions: ViewOpinions;
  readonly approvals: ViewApproval;
  readonly printOpinion: (opinion: Opinion, format: Format) => Promise<Buffer>;
  readonly printApproval: (paper: ApprovalPaper, format: Format) => Promise<Buffer>;
};

/** GET /files/opinion?roundId=…&communeId=…&format=pdf|docx and /files/approval?paperId=…&format=pdf|docx */
export function paperRoutes(parts: FileParts, doors: PaperDoors): readonly FileRoute[] {
  const route = (
    path: string,
    name: string,
    make: (
      query: Record<string, unknown>,
      format: Format,
      actor: Awaited<ReturnType<FileParts['actorOf']>>,
    ) => Promise<Buffer | null>,
  ) => ({
    method: 'get' as const,
    path,
    action: 'opinion.view' as const,
    handler: guarded(parts, async (request, response) => {
      const format: Format = request.query['format'] === 'docx' ? 'docx' : 'pdf';
      const bytes = await make(request.query, format, await parts.actorOf(request));
      if (!bytes) return sendRefusal(parts, request, response, refuse('NOT_FOUND'));
      response
        .set(
          'content-disposition',
          `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`,
        )
        .set('cache-control', 'no-store')
        .set('x-content-type-options', 'nosniff')
        .set('content-type', TYPES[format])
        .send(bytes);
    }),
  });
  return [
    route('/files/opinion', 'van-ban-y-kien', async ({ roundId, communeId }, format, actor) => {
      const key = { roundId: idIn(roundId), communeId: idIn(communeId) };
      const opinion = key.roundId && key.communeId ? await doors.opinions.paper(actor, key) : null;
      return opinion && doors.printOpinion(opinion, format);
    }),
    route('/files/approval', 'phe-duyet', async ({ paperId }, format, actor) => {
      const id = idIn(paperId);
      const paper = id ? await doors.approvals.paper(actor, id) : null;
      return paper && doors.printApproval(paper, format);
    }),
  ];
}
