import { renderDocx, renderPdf } from '../../../platform/papers/index.ts';
import type { WritePaper } from '../app/papers.ts';
import { answerLetter } from './answer-letter.ts';
import { receiptSlip } from './receipt-slip.ts';

/** Papers are written in a thread of their own. */
export const writePaper: WritePaper = async (kind, facts, format, followAt) => {
  const paper = kind === 'ANSWER' ? answerLetter(facts) : receiptSlip(facts, followAt);
  return format === 'docx' ? renderDocx(paper) : renderPdf(paper);
};
