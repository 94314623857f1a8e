import { renderDocx, renderPdf } from '../../../platform/papers/index.ts';
import type { RecognitionPapers } from '../app/ports.ts';
import { certificatesPaper } from './certificate-paper.ts';
import { decisionPaper } from './decision-paper.ts';
import { refusalPaper, slipsPaper } from './household-letters.ts';

const render = { pdf: renderPdf, docx: renderDocx };

/** Each is written in a thread of its own. */
export const recognitionPapers: RecognitionPapers = {
  decision: (facts, format) => render[format](decisionPaper(facts)),
  certificates: (facts) => renderPdf(certificatesPaper(facts)),
  slips: (facts) => renderPdf(slipsPaper(facts)),
  refusal: (facts, format) => render[format](refusalPaper(facts)),
};
