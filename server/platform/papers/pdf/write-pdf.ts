import type { Content } from 'pdfmake';
import { cleanText } from '../clean-text.ts';
import { pageOf, SIZES } from '../form.ts';
import type { Paper } from '../paper.ts';
import { nameOf, standsAlone } from './leads-on.ts';
import { pdfBlock } from './pdf-blocks.ts';
import { pdfmake } from './pdf-fonts.ts';
import { footOf, headOf, pageHead, titleOf } from './pdf-frame.ts';

type Body = Pick<Paper, 'head' | 'title' | 'body' | 'copy' | 'orientation' | 'seal'>;

/** Head, title and blocks; `part` tells the papers of one file apart. */
export function contentOf(paper: Body, part = 0): Content[] {
  const { inner } = pageOf(paper);
  const blocks = paper.body.map((block, place) => pdfBlock(block, inner, nameOf(part, place)));
  return [...headOf(paper), ...titleOf(paper), ...blocks];
}

/** The draft mark must be read through: under the text, pale. */
const watermarkOf = (draft: string) => ({
  watermark: { text: cleanText(draft), color: '#9a9a9a', opacity: 0.28, bold: true, angle: -52 },
});

export const fileOf = ({ about, madeAt }: Pick<Paper, 'about' | 'madeAt'>) => ({
  info: {
    ...{ title: cleanText(about), creator: 'Họp Dân', producer: 'Họp Dân' },
    ...{ creationDate: madeAt, modDate: madeAt },
  },
  language: 'vi-VN',
  defaultStyle: { font: 'Tinos', fontSize: SIZES.body, lineHeight: 1.1 },
});

export function writePdf(paper: Paper): Promise<Buffer> {
  const { width, height, margins } = pageOf(paper);
  const [left, top, right, bottom] = margins;
  return pdfmake
    .createPdf({
      ...fileOf(paper),
      pageSize: { width, height },
      pageMargins: [left, top, right, bottom],
      content: contentOf(paper),
      header: (page) => pageHead(paper, page),
      footer: () => footOf(paper),
      ...(paper.draft ? watermarkOf(paper.draft) : {}),
      pageBreakBefore: standsAlone([paper.body]),
    })
    .getBuffer();
}
