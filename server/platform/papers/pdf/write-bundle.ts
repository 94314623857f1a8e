import type { Content } from 'pdfmake';
import { sheetsOfPacket } from '../../../kernel/sheets.ts';
import { pageOf } from '../form.ts';
import type { Block, Bundle, BundlePart } from '../paper.ts';
import { standsAlone } from './leads-on.ts';
import { pdfBlock } from './pdf-blocks.ts';
import { pdfmake } from './pdf-fonts.ts';
import { footOf, headOf, pageHead } from './pdf-frame.ts';
import { contentOf, fileOf } from './write-pdf.ts';

type Contents = Parameters<typeof pdfmake.createPdf>[0]['content'];
type ContentSection = Extract<Extract<Contents, readonly unknown[]>[number], { section: unknown }>;

/** The pages of one part, from 1; noted while its page heads are made, for that comes after the layout. */
type Pages = { first: number; last: number };

const pagesOf = ({ first, last }: Pages): string => (last > first ? `${first} – ${last}` : String(first));
const numberOf = ({ first, last }: Pages): number => last - first + 1;

const SHARES = [0.7, 4.1, 1.3, 0.9, 0.9, 1.1, 2.7];

/** The order: what stands in it is known when every part has its pages. */
function coverOf({ cover, parts }: Bundle, pages: readonly Pages[]): Block[] {
  const counted = parts.map(({ copies }, at) => ({
    copies,
    pages: numberOf(pages[at] ?? { first: 1, last: 0 }),
  }));
  const sum = sheetsOfPacket(counted);
  const columns = cover.columns.map((title, at) => ({
    ...{ title, share: SHARES[at] ?? 1 },
    align: at === 1 || at === 6 ? ('left' as const) : ('center' as const),
  }));
  const rows = parts.map(({ name, copies, remark }, at) => {
    const own = counted[at]?.pages ?? 0;
    const [where, many] = [pagesOf(pages[at] ?? { first: 0, last: 0 }), own * copies];
    return [
      String(at + 1),
      name,
      where,
      ...[own, copies, many].map((of) => of.toLocaleString('vi-VN')),
      remark,
    ];
  });
  const total = cover.total
    .replace('{pages}', sum.sheets.toLocaleString('vi-VN'))
    .replace('{leaves}', sum.leaves.toLocaleString('vi-VN'));
  return [
    ...cover.before,
    { kind: 'table', columns, rows, size: 10.5 },
    { kind: 'paragraph', align: 'left', text: [{ text: total, bold: true }] },
    ...cover.after,
  ];
}

/** A page that is all foot: feet are made after the heads of all pages, so the order knows their numbers. */
function coverSection(bundle: Bundle, pages: readonly Pages[]): ContentSection {
  const { height, margins, inner } = pageOf({});
  const [left, top, right] = margins;
  const stack = (): Content[] => [
    ...headOf(bundle.cover),
    ...coverOf(bundle, pages).map((block) => pdfBlock(block, inner, '')),
  ];
  return {
    section: [{ text: ' ', fontSize: 1, lineHeight: 1 }],
    pageMargins: [left, top, right, height - top - 4],
    // a layout that moved a heading to the next page is made again: pages are counted anew
    header: () => {
      for (const of of pages) of.first = 0;
      return '';
    },
    footer: () => ({ stack: stack(), margin: [left, 0, right, 0] }),
  };
}

function partSection({ paper }: BundlePart, at: number, pages: Pages): ContentSection {
  const { width, height, margins } = pageOf(paper);
  const [left, top, right, bottom] = margins;
  return {
    section: contentOf(paper, at),
    pageSize: { width, height },
    pageMargins: [left, top, right, bottom],
    footer: () => footOf(paper),
    header: (page) => {
      if (pages.first === 0) pages.first = page;
      pages.last = page;
      return pageHead(paper, page - pages.first + 1);
    },
  };
}

/** Each part from a page of its own, with its own page numbers; the order first. One layout tells the pages. */
export async function writeBundle(bundle: Bundle): Promise<{ bytes: Buffer; pages: number[] }> {
  const pages = bundle.parts.map((): Pages => ({ first: 0, last: 0 }));
  const { width, height } = pageOf({});
  const bytes = await pdfmake
    .createPdf({
      ...fileOf(bundle),
      pageSize: { width, height },
      content: [
        coverSection(bundle, pages),
        ...bundle.parts.map((part, at) => partSection(part, at, pages[at] ?? { first: 0, last: 0 })),
      ],
      pageBreakBefore: standsAlone(bundle.parts.map(({ paper }) => paper.body)),
    })
    .getBuffer();
  return { bytes, pages: pages.map(numberOf) };
}
