import type { Content } from 'pdfmake';
import { cleanText } from '../clean-text.ts';
import { MOTTO, NATION, pageOf, points, QR_MM, SIZES } from '../form.ts';
import type { Paper } from '../paper.ts';
import { pdfQr } from './pdf-qr.ts';

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 2, x2: width, y2: 2, lineWidth: 0.7 }],
  alignment: 'center',
});

const line = (text: string, fontSize: number, bold: boolean) => ({ text: cleanText(text), fontSize, bold });

/** Cơ quan and số on the left, quốc hiệu, tiêu ngữ, place and date on the right (Phụ lục I, phần II, mục I). */
export function headOf({ head, copy }: Pick<Paper, 'head' | 'copy'>): Content[] {
  const first: Content[] = copy
    ? [
        {
          text: cleanText(copy),
          italics: true,
          alignment: 'right',
          fontSize: SIZES.recipients,
          margin: [0, -12, 0, 4],
        },
      ]
    : [];
  if (!head) return first;
  const last = head.authority.length - 1;
  const left: Content[] = head.authority.map((name, index) => line(name, SIZES.authority, index === last));
  const right: Content[] = [line(NATION, SIZES.nation, true), line(MOTTO, SIZES.motto, true), rule(158)];
  const below = { fontSize: SIZES.numberAndDate, margin: [0, 6, 0, 0] as [number, number, number, number] };
  const [number, place] = [head.number, head.placeAndDate];
  return [
    ...first,
    {
      columns: [
        { stack: [...left, rule(64), { ...below, text: cleanText(number ?? ' ') }], width: '41%' },
        { stack: [...right, { ...below, text: cleanText(place ?? ' '), italics: true }], width: '59%' },
      ],
      ...{ alignment: 'center', lineHeight: 1.05, margin: [0, 0, 0, 10] },
    },
  ];
}

export const titleOf = ({ title }: Pick<Paper, 'title'>): Content[] =>
  title
    ? [
        {
          stack: [
            { text: cleanText(title.name), bold: true, fontSize: SIZES.title },
            ...(title.about
              ? [{ text: cleanText(title.about), bold: true, fontSize: SIZES.title }, rule(90)]
              : []),
          ],
          ...{ alignment: 'center', margin: [0, 6, 0, 12] },
        },
      ]
    : [];

/** The number of the page from the second on, and whether this is a draft on all of them. */
export function pageHead(paper: Pick<Paper, 'draft' | 'orientation' | 'seal'>, page: number): Content {
  const { margins } = pageOf(paper);
  const number: Content = { text: page > 1 ? String(page) : ' ', alignment: 'center', fontSize: SIZES.page };
  const draft: Content[] = paper.draft
    ? [{ text: cleanText(paper.draft), bold: true, alignment: 'center', fontSize: 11 }]
    : [];
  return { stack: [...draft, number], margin: [margins[0], paper.draft ? 18 : 30, margins[2], 0] };
}

export function footOf(paper: Pick<Paper, 'seal' | 'orientation'>): Content {
  const { margins } = pageOf(paper);
  if (!paper.seal) return '';
  const { lines, qr } = paper.seal;
  return {
    columns: [
      {
        stack: lines.map((text, index) => ({ text: cleanText(text), bold: index === 0 })),
        ...{ width: '*', fontSize: SIZES.seal, margin: [0, 12, 8, 0] },
      },
      { stack: [pdfQr(cleanText(qr), points(QR_MM))], width: points(QR_MM) },
    ],
    margin: [margins[0], 10, margins[2], 0],
  };
}
