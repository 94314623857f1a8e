import { BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { MOTTO, NATION, pageOf, points, QR_MM, SIZES } from '../form.ts';
import type { Paper } from '../paper.ts';
import { docxQr, type DocxBlock } from './docx-blocks.ts';
import { docxSideBySide } from './docx-tables.ts';
import { docxParagraph, halfPoints, twips } from './docx-text.ts';

/** A line below, as long as what is left between the two indents. */
const ruleBelow = (width: number, length: number): Paragraph => {
  const side = twips((width - length) / 2);
  return docxParagraph('', {
    size: 3,
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });
};

const centred = (text: string, size: number, bold: boolean): Paragraph =>
  docxParagraph(text, { align: 'center', size, bold });

export function docxHead(paper: Paper): DocxBlock[] {
  const { head, copy } = paper;
  const first = copy
    ? [docxParagraph(copy, { align: 'right', italic: true, size: SIZES.recipients, after: 4 })]
    : [];
  if (!head) return first;
  const { inner } = pageOf(paper);
  const widths = [inner * 0.41, inner * 0.59];
  const [wide = 0, wider = 0] = widths;
  const last = head.authority.length - 1;
  const below = { align: 'center', size: SIZES.numberAndDate, before: 6 } as const;
  const left = [
    ...head.authority.map((name, index) => centred(name, SIZES.authority, index === last)),
    ruleBelow(wide, 64),
    docxParagraph(head.number ?? '', below),
  ];
  const right = [
    ...[centred(NATION, SIZES.nation, true), centred(MOTTO, SIZES.motto, true)],
    ...[ruleBelow(wider, 158), docxParagraph(head.placeAndDate ?? '', { ...below, italic: true })],
  ];
  return [...first, docxSideBySide([left, right], widths), docxParagraph('', { size: 6 })];
}

export function docxTitle(paper: Paper): DocxBlock[] {
  const { title } = paper;
  if (!title) return [];
  const style = { align: 'center', size: SIZES.title, bold: true, keepNext: true } as const;
  return [
    docxParagraph(title.name, { ...style, before: 6 }),
    ...(title.about ? [docxParagraph(title.about, style), ruleBelow(pageOf(paper).inner, 90)] : []),
    docxParagraph('', { size: 6 }),
  ];
}

export function docxPageHead({ draft }: Paper, numbered: boolean): Header {
  const mark = draft ? [docxParagraph(draft, { bold: true, align: 'center', size: 11 })] : [];
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZES.page) });
  return new Header({
    children: [...mark, new Paragraph({ alignment: 'center', children: numbered ? [number] : [] })],
  });
}

export function docxFoot(paper: Paper): Footer {
  const { seal } = paper;
  if (!seal) return new Footer({ children: [new Paragraph({})] });
  const picture = points(QR_MM) + 4;
  const lines = seal.lines.map((text, index) => docxParagraph(text, { size: SIZES.seal, bold: index === 0 }));
  const code = new Paragraph({ alignment: 'right', children: [docxQr(seal.qr, QR_MM)] });
  const widths = [pageOf(paper).inner - picture, picture];
  return new Footer({ children: [docxSideBySide([lines, [code]], widths)] });
}
