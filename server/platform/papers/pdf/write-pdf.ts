import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake';
import { cleanText } from '../clean-text.ts';
import { pageOf, SIZES } from '../form.ts';
import type { Paper } from '../paper.ts';
import { pdfBlock } from './pdf-blocks.ts';
import { footOf, headOf, pageHead, titleOf } from './pdf-frame.ts';

export const FONT_FOLDER = join(import.meta.dirname, '../fonts');
const font = (style: string): string => join(FONT_FOLDER, `Tinos-${style}.ttf`);

pdfmake.setFonts({
  Tinos: {
    normal: font('Regular'),
    bold: font('Bold'),
    italics: font('Italic'),
    bolditalics: font('BoldItalic'),
  },
});
// a paper is text: nothing is fetched, and no file but the fonts is opened
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONT_FOLDER));

function contentOf(paper: Paper): Content[] {
  const { inner } = pageOf(paper);
  return [...headOf(paper), ...titleOf(paper), ...paper.body.map((block) => pdfBlock(block, inner))];
}

/** The draft mark must be read through: under the text, pale. */
const watermarkOf = (draft: string) => ({
  watermark: { text: cleanText(draft), color: '#9a9a9a', opacity: 0.28, bold: true, angle: -52 },
});

type Definition = Parameters<typeof pdfmake.createPdf>[0];

function definitionOf(paper: Paper): Definition {
  const { width, height, margins } = pageOf(paper);
  const [left, top, right, bottom] = margins;
  return {
    pageSize: { width, height },
    pageMargins: [left, top, right, bottom],
    info: {
      ...{ title: cleanText(paper.about), creator: 'Họp Dân', producer: 'Họp Dân' },
      ...{ creationDate: paper.madeAt, modDate: paper.madeAt },
    },
    language: 'vi-VN',
    content: contentOf(paper),
    header: (page) => pageHead(paper, page),
    footer: () => footOf(paper),
    defaultStyle: { font: 'Tinos', fontSize: SIZES.body, lineHeight: 1.1 },
    ...(paper.draft ? watermarkOf(paper.draft) : {}),
    // a heading goes with what it heads
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
  };
}

export const writePdf = (paper: Paper): Promise<Buffer> => pdfmake.createPdf(definitionOf(paper)).getBuffer();
