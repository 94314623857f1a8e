import { renderDocx, renderPdf } from '../../../platform/papers/index.ts';
import type { ApprovalPaper, Opinion } from '../app/opinion-store.ts';
import { approvalPaper } from './approval-paper.ts';
import { opinionPaper } from './opinion-paper.ts';

const render = { pdf: renderPdf, docx: renderDocx };

export function printOpinion(opinion: Opinion, format: 'pdf' | 'docx'): Promise<Buffer> {
  if (!opinion.content) throw new Error('an opinion of before has no paper');
  return render[format](opinionPaper(opinion, opinion.content));
}

export const printApproval = (paper: ApprovalPaper, format: 'pdf' | 'docx'): Promise<Buffer> =>
  render[format](approvalPaper(paper));
