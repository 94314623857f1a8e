import { ImageRun, Paragraph, TabStopType, TextRun, type Table } from 'docx';
import { cleanText } from '../clean-text.ts';
import { FIRST_LINE_MM, points, QR_MM, RECIPIENTS, SIGNING_ROOM, SIZES, SPACE_AFTER } from '../form.ts';
import type { Block } from '../paper.ts';
import { qrGif } from '../qr-picture.ts';
import { docxGrid } from './docx-grid.ts';
import { docxSideBySide, docxTable } from './docx-tables.ts';
import { docxParagraph, twips } from './docx-text.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
export type DocxBlock = Paragraph | Table;

const FIRST_LINE = twips(points(FIRST_LINE_MM));
const PIXELS_PER_MM = 96 / 25.4;

function paragraph({ text, align = 'justify', size = SIZES.body, leadsOn }: Of<'paragraph'>): Paragraph {
  const indent = align === 'justify' ? { indent: { firstLine: FIRST_LINE } } : {};
  return docxParagraph(text, {
    align,
    size,
    after: SPACE_AFTER,
    ...indent,
    ...(leadsOn ? { keepNext: true } : {}),
  });
}

const heading = ({ text }: Of<'heading'>): Paragraph =>
  docxParagraph(text, {
    ...{ bold: true, before: SPACE_AFTER, after: SPACE_AFTER, keepNext: true },
    indent: { left: FIRST_LINE },
  });

const list = ({ items, numbered }: Of<'list'>): Paragraph[] =>
  items.map((item, index) => {
    const hanging = twips(numbered ? 24 : 12);
    const marker = numbered ? `${index + 1}. ` : '- ';
    const indent = { left: FIRST_LINE + hanging, hanging };
    return docxParagraph(typeof item === 'string' ? [marker, item] : [marker, ...item], {
      ...{ align: 'justify', after: 3, indent },
    });
  });

const title = ({ name, about }: Of<'title'>): Paragraph[] => [
  docxParagraph(name, {
    ...{ bold: true, size: SIZES.title, align: 'center', after: about ? 0 : 10, keepNext: true },
  }),
  ...(about ? [docxParagraph(about, { italic: true, align: 'center', after: 10, keepNext: true })] : []),
];

const recipients = ({ names }: Of<'recipients'>): Paragraph[] => [
  docxParagraph(RECIPIENTS, { bold: true, italic: true, size: SIZES.table, before: 10, keepNext: true }),
  ...names.map((name) => docxParagraph(`- ${name}`, { size: SIZES.recipients })),
];

/** A tab that leads to the right margin with dots. */
const lines = ({ count }: Of<'lines'>, inner: number): Paragraph[] =>
  Array.from(
    { length: count },
    () =>
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(inner), leader: 'dot' }],
        spacing: { before: twips(6) },
        children: [new TextRun({ text: '\t' })],
      }),
  );

export const docxQr = (text: string, millimetres: number): ImageRun => {
  const side = Math.round(millimetres * PIXELS_PER_MM);
  return new ImageRun({
    ...{ type: 'gif', data: qrGif(cleanText(text)), transformation: { width: side, height: side } },
    altText: { name: 'QR', description: cleanText(text), title: 'QR' },
  });
};

const qr = ({ text, caption, millimetres = QR_MM }: Of<'qr'>): Paragraph[] => [
  new Paragraph({ alignment: 'center', children: [docxQr(text, millimetres)] }),
  ...(caption
    ? [docxParagraph(caption, { align: 'center', size: SIZES.recipients, after: SPACE_AFTER })]
    : []),
];

const signatures = ({ people }: Of<'signatures'>, inner: number): Table =>
  docxSideBySide(
    people.map(({ title: role, note, name }) => [
      docxParagraph(role, { bold: true, align: 'center', before: 12, keepNext: true }),
      docxParagraph(note ?? '', { italic: true, align: 'center', size: SIZES.table, keepNext: true }),
      docxParagraph(name ?? '', { bold: true, align: 'center', before: SIGNING_ROOM }),
    ]),
    people.map(() => inner / people.length),
  );

export function docxBlocks(block: Block, inner: number): DocxBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block)];
    case 'heading':
      return [heading(block)];
    case 'list':
      return list(block);
    case 'table':
      return [docxTable(block, inner), docxParagraph('', { size: SPACE_AFTER })];
    case 'grid':
      return [docxGrid(block, inner), docxParagraph('', { size: SPACE_AFTER })];
    case 'drawing':
      return [docxParagraph(block.says, { align: 'justify', after: SPACE_AFTER })];
    case 'signatures':
      return [signatures(block, inner)];
    case 'recipients':
      return recipients(block);
    case 'title':
      return title(block);
    case 'lines':
      return lines(block, inner);
    case 'qr':
      return qr(block);
    case 'columns': {
      const width = inner / block.columns.length;
      const cells = block.columns.map((column) => column.flatMap((of) => docxBlocks(of, width - 16)));
      const widths = cells.map(() => width);
      return [docxSideBySide(cells, widths, block.boxed ?? false), docxParagraph('', { size: SPACE_AFTER })];
    }
    case 'space':
      return [docxParagraph('', { size: 1, before: block.points })];
    case 'pageBreak':
      return [docxParagraph('', { size: 1, pageBreakBefore: true })];
  }
}
