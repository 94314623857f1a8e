import type { Content } from 'pdfmake';
import { cleanText, runsOf } from '../clean-text.ts';
import { FIRST_LINE_MM, points, QR_MM, RECIPIENTS, SIGNING_ROOM, SIZES, SPACE_AFTER } from '../form.ts';
import type { Block, Text } from '../paper.ts';
import { pdfGrid } from './pdf-grid.ts';
import { LINE, LINED, widthsOf } from './pdf-lines.ts';
import { pdfQr } from './pdf-qr.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export const pdfRuns = (text: Text) =>
  runsOf(text).map(({ text: words, bold, italic }) => ({ text: words, bold, italics: italic }));

function paragraph({ text, align = 'justify', size = SIZES.body }: Of<'paragraph'>): Content {
  const indented = align === 'justify' ? { leadingIndent: points(FIRST_LINE_MM) } : {};
  return {
    text: pdfRuns(text),
    alignment: align,
    fontSize: size,
    margin: [0, 0, 0, SPACE_AFTER],
    ...indented,
  };
}

const heading = ({ text }: Of<'heading'>): Content => ({
  ...{ text: cleanText(text), bold: true },
  margin: [points(FIRST_LINE_MM), SPACE_AFTER, 0, SPACE_AFTER],
});

/** The width is said in points: in a column that may grow, a word without spaces runs off the page. */
function list({ items, numbered }: Of<'list'>, inner: number): Content {
  const [indent, marker] = [points(FIRST_LINE_MM), numbered ? 24 : 12];
  return {
    stack: items.map((item, index) => ({
      columns: [
        { text: numbered ? `${index + 1}.` : '-', width: marker },
        { text: pdfRuns(item), alignment: 'justify', width: inner - indent - marker },
      ],
      margin: [indent, 0, 0, 3],
    })),
    margin: [0, 0, 0, SPACE_AFTER - 3],
  };
}

/** `name` stands on the first row: where a table begins is where that row is, also when it was moved to the next page. */
function table(
  { columns, rows, rowHeight, size = SIZES.table }: Of<'table'>,
  inner: number,
  name: string,
): Content {
  const header = columns.map(({ title }) => ({
    text: cleanText(title),
    bold: true,
    alignment: 'center' as const,
  }));
  const body = rows.map((row, place) =>
    columns.map(({ align = 'left' }, index) => ({
      ...{ text: pdfRuns(row[index] ?? ''), alignment: align },
      ...(place === 0 && index === 0 ? { id: name } : {}),
    })),
  );
  return {
    table: {
      ...{ headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true },
      widths: widthsOf(
        columns.map(({ share }) => share),
        inner,
      ),
      body: [header, ...body],
      ...(rowHeight ? { heights: (row: number) => (row === 0 ? 'auto' : rowHeight) } : {}),
    },
    layout: LINED,
    fontSize: size,
    margin: [0, 2, 0, SPACE_AFTER + 2],
  };
}

const drawing = ({ svg, points: width }: Of<'drawing'>): Content => ({
  ...{ svg, width, alignment: 'center', margin: [0, 4, 0, SPACE_AFTER] },
});

const signatures = ({ people }: Of<'signatures'>): Content => ({
  ...{ unbreakable: true, margin: [0, 12, 0, 0], columnGap: 8 },
  columns: people.map(({ title, note, name }) => ({
    stack: [
      { text: cleanText(title), bold: true },
      { text: cleanText(note ?? ' '), italics: true, fontSize: SIZES.table },
      { text: cleanText(name ?? ' '), bold: true, margin: [0, SIGNING_ROOM, 0, 0] },
    ],
    ...{ alignment: 'center', fontSize: SIZES.signature, width: '*' },
  })),
});

const recipients = ({ names }: Of<'recipients'>): Content => ({
  stack: [
    { text: RECIPIENTS, bold: true, italics: true, fontSize: SIZES.table },
    ...names.map((name) => ({ text: `- ${cleanText(name)}`, fontSize: SIZES.recipients })),
  ],
  ...{ unbreakable: true, margin: [0, 10, 0, 0] },
});

const title = ({ name, about }: Of<'title'>): Content => ({
  stack: [
    { text: cleanText(name), bold: true, fontSize: SIZES.title },
    ...(about ? [{ text: cleanText(about), italics: true }] : []),
  ],
  ...{ alignment: 'center', margin: [0, 2, 0, 10], unbreakable: true },
});

const lines = ({ count }: Of<'lines'>, inner: number): Content => ({
  canvas: Array.from({ length: count }, (_, index) => ({
    ...{ type: 'line' as const, x1: 0, x2: inner, y1: 20 * (index + 1), y2: 20 * (index + 1) },
    ...{ lineWidth: 0.6, dash: { length: 1, space: 2 } },
  })),
  margin: [0, 0, 0, SPACE_AFTER + 4],
});

const qr = ({ text, caption, millimetres = QR_MM }: Of<'qr'>): Content => ({
  stack: [
    pdfQr(text, points(millimetres)),
    ...(caption
      ? [
          {
            text: cleanText(caption),
            fontSize: SIZES.recipients,
            margin: [0, 3, 0, 0] as [number, number, number, number],
          },
        ]
      : []),
  ],
  ...{ alignment: 'center', margin: [0, 4, 0, SPACE_AFTER] },
});

const GAP = 14;

/** Beside each other; kept together, as a slip cut in two is no slip. */
function besides({ columns, boxed, height }: Of<'columns'>, inner: number): Content {
  const edge = boxed ? LINE : 0;
  const padding = boxed ? GAP : GAP / 2;
  const count = columns.length;
  const width = (inner - count * 2 * padding - (count + 1) * edge) / count;
  const cells = columns.map((blocks) => ({ stack: blocks.map((block) => contentOf(block, width, '')) }));
  const dashed = () => ({ dash: { length: 4, space: 3 } });
  return {
    unbreakable: true,
    table: {
      ...{ widths: columns.map(() => width), body: [cells], dontBreakRows: true },
      ...(height ? { heights: height } : {}),
    },
    layout: {
      ...{ hLineWidth: () => edge, vLineWidth: () => edge, hLineStyle: dashed, vLineStyle: dashed },
      ...{ paddingLeft: () => padding, paddingRight: () => padding },
      ...{ paddingTop: () => (boxed ? 8 : 0), paddingBottom: () => (boxed ? 4 : 0) },
    },
    margin: [0, 0, 0, SPACE_AFTER],
  };
}

function contentOf(block: Block, inner: number, name: string): Content {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block);
    case 'heading':
      return heading(block);
    case 'list':
      return list(block, inner);
    case 'table':
      return table(block, inner, name);
    case 'grid':
      return pdfGrid(block, inner, name);
    case 'drawing':
      return drawing(block);
    case 'signatures':
      return signatures(block);
    case 'recipients':
      return recipients(block);
    case 'title':
      return title(block);
    case 'lines':
      return lines(block, inner);
    case 'qr':
      return qr(block);
    case 'columns':
      return besides(block, inner);
    case 'space':
      return { text: ' ', fontSize: 1, lineHeight: 1, margin: [0, 0, 0, block.points] };
    case 'pageBreak':
      return { text: '', pageBreak: 'after' };
  }
}

/** The block under a name of its own, by which a heading finds what it leads to. */
export function pdfBlock(block: Block, inner: number, name: string): Content {
  const content = contentOf(block, inner, name);
  return block.kind === 'table' || block.kind === 'grid' ? content : Object.assign({ id: name }, content);
}
