import { AlignmentType, Document, Packer, PageOrientation } from 'docx';
import { cleanText } from '../clean-text.ts';
import { MARGINS_MM, pageOf, SEALED_BOTTOM_MM, SIZES } from '../form.ts';
import type { Paper } from '../paper.ts';
import { docxBlocks } from './docx-blocks.ts';
import { docxFoot, docxHead, docxPageHead, docxTitle } from './docx-frame.ts';
import { FONT, halfPoints, twips } from './docx-text.ts';

function pageOfDocx(paper: Paper) {
  const { width, height } = pageOf({ orientation: 'portrait' }); // the library turns it itself
  const mm = (millimetres: number): number => twips((millimetres * 72) / 25.4);
  return {
    size: {
      ...{ width: twips(width), height: twips(height) },
      orientation: paper.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      ...{ top: mm(MARGINS_MM.top), left: mm(MARGINS_MM.left), right: mm(MARGINS_MM.right) },
      bottom: mm(paper.seal ? SEALED_BOTTOM_MM : MARGINS_MM.bottom),
      ...{ header: mm(10), footer: mm(4) },
    },
  };
}

const documentOf = (paper: Paper): Document =>
  new Document({
    title: cleanText(paper.about),
    creator: 'Họp Dân',
    lastModifiedBy: 'Họp Dân',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: halfPoints(SIZES.body), language: { value: 'vi-VN' } },
          paragraph: { alignment: AlignmentType.LEFT },
        },
      },
    },
    sections: [
      {
        properties: { page: pageOfDocx(paper), titlePage: true },
        headers: { first: docxPageHead(paper, false), default: docxPageHead(paper, true) },
        footers: { first: docxFoot(paper), default: docxFoot(paper) },
        children: [
          ...docxHead(paper),
          ...docxTitle(paper),
          ...paper.body.flatMap((block) => docxBlocks(block, pageOf(paper).inner)),
        ],
      },
    ],
  });

export const writeDocx = (paper: Paper): Promise<Buffer> => Packer.toBuffer(documentOf(paper));
