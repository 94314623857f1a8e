import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake';
import { cleanText } from '../clean-text.ts';
import { pageOf, SIZES } from '../form.ts';
import type { Block, Paper } from '../paper.ts';
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
  const parts = paper.body.map((block, place) => pdfBlock(block, inner, nameOf(place)));
  return [...headOf(paper), ...titleOf(paper), ...parts];
}

/** The draft mark must be read through: under the text, pale. */
const watermarkOf = (draft: string) => ({
  watermark: { text: cleanText(draft), color: '#9a9a9a', opacity: 0.28, bold: true, angle: -52 },
});

/** The parts of a paper are numbered, so that what leads on knows what it leads to. */
const nameOf = (place: number): string => `part-${place}`;

type Definition = Parameters<typeof pdfmake.createPdf>[0];

const leadsOn = (block: Block | undefined): boolean =>
  block?.kind === 'heading' ||
  block?.kind === 'title' ||
  (block?.kind === 'paragraph' && block.leadsOn === true);

/** What each part leads to in the end: over a heading, over "as follows:", to the table. */
function goalsOf(body: readonly Block[]): ReadonlyMap<string, string> {
  const goals = new Map<string, string>();
  for (const place of body.keys()) {
    let goal = place;
    while (leadsOn(body[goal])) goal += 1;
    if (goal !== place && goal < body.length) goals.set(nameOf(place), nameOf(goal));
  }
  return goals;
}

/** What leads on goes to the page of what it leads to. Each part is asked once, so it looks to the end of the chain. */
function standsAlone(paper: Paper): Definition['pageBreakBefore'] {
  const goals = goalsOf(paper.body);
  return (node, { getFollowingNodesOnPage, getNodesOnNextPage }) => {
    const goal = node.id === undefined ? undefined : goals.get(node.id);
    const isGoal = ({ id }: { id?: string | undefined }): boolean => id === goal;
    return goal !== undefined && !getFollowingNodesOnPage().some(isGoal) && getNodesOnNextPage().some(isGoal);
  };
}

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
    pageBreakBefore: standsAlone(paper),
  };
}

export const writePdf = (paper: Paper): Promise<Buffer> => pdfmake.createPdf(definitionOf(paper)).getBuffer();
