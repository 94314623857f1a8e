import { idIn } from '../../../kernel/ids.ts';
import { refuse, success } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { ApprovalPaper, Opinion } from '../app/opinion-store.ts';
import type { ViewApproval } from '../app/record-approval.ts';
import type { ViewOpinions } from '../app/view-opinions.ts';

export type Format = 'pdf' | 'docx';

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
    handler: sendFile(parts, async (actor, query) => {
      const format: Format = query['format'] === 'docx' ? 'docx' : 'pdf';
      const bytes = await make(query, format, actor);
      return bytes ? success({ name: `${name}.${format}`, bytes }) : refuse('NOT_FOUND');
    }),
  });
  return [
    route('/files/opinion', 'van-ban-y-kien', async ({ roundId, communeId }, format, actor) => {
      const [round, commune] = [idIn(roundId), idIn(communeId)];
      const key = round && commune && { roundId: round, communeId: commune };
      const opinion = key ? await doors.opinions.paper(actor, key) : null;
      return opinion && doors.printOpinion(opinion, format);
    }),
    route('/files/approval', 'phe-duyet', async ({ paperId }, format, actor) => {
      const id = idIn(paperId);
      const paper = id ? await doors.approvals.paper(actor, id) : null;
      return paper && doors.printApproval(paper, format);
    }),
  ];
}
