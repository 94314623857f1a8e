import { renderDocx, renderPdf, type Block, type Paper } from '../../../platform/papers/index.ts';
import type { ReportPapers, ReportSheet } from '../app/print-report.ts';
import type { Picture } from '../domain/make-pictures.ts';
import { STAGE_WORDS } from '../domain/stages.ts';
import { formBlocks } from './form-blocks.ts';
import { narrative } from './narrative.ts';
import { aboutOf, authorityOf, dayWords, placeOf } from './paper-words.ts';
import { svgOf } from './svg.ts';
import { writeReportWorkbook } from './write-report-workbook.ts';

/** Whose name stands at the end: the chair of the people's committee. */
const SIGNERS: Extract<Block, { kind: 'signatures' }>['people'] = [
  { title: 'NGƯỜI LẬP BIỂU', note: '(Ký, ghi rõ họ tên)' },
  { title: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', note: '(Ký, đóng dấu, ghi rõ họ tên)' },
];

const saysOf = ({ table }: Picture): string =>
  `${table.title.vi}: ${table.rows.map(({ label, cells }) => `${label.vi}: ${cells.map((cell) => cell ?? '…').join(', ')}`).join('; ')}.`;

/** Two to a page; one that is tall has a page to itself. */
const isTall = ({ drawing }: Picture): boolean => drawing.height > drawing.width * 0.6;

function pictureBlocks(pictures: readonly Picture[]): Block[] {
  let room = 0;
  return pictures.flatMap((picture): Block[] => {
    const { drawing, table } = picture;
    const tall = isTall(picture);
    const begins = tall || room === 0;
    room = tall ? 0 : begins ? 1 : 0;
    return [
      ...(begins ? [{ kind: 'pageBreak' } as const] : []),
      { kind: 'title', name: table.title.vi.toLocaleUpperCase('vi') },
      {
        ...{ kind: 'drawing', svg: svgOf(drawing), says: saysOf(picture) },
        points: Math.min(600, ((tall ? 380 : 165) / drawing.height) * drawing.width),
      },
      ...table.notes.map(({ vi }): Block => ({
        ...{ kind: 'paragraph', text: [{ text: vi, italic: true }], align: 'center', size: 10 },
      })),
    ];
  });
}

/** The forms on pages that lie, in the look of NĐ 30/2020; what is not fixed is a draft on every page. */
function formsPaper(sheet: ReportSheet): Paper {
  const { frozen, tables, areaName, year } = sheet;
  const about = aboutOf(sheet);
  const body = tables.flatMap((table, at): Block[] => [
    ...(at === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    ...formBlocks(table, about),
    { kind: 'signatures', people: SIGNERS },
  ]);
  return {
    about: `Biểu mẫu báo cáo ${areaName} năm ${year}`,
    madeAt: frozen?.frozenAt ?? sheet.madeAt,
    orientation: 'landscape',
    head: {
      authority: authorityOf(sheet),
      number: frozen ? `Kèm theo: ${frozen.reference}` : 'Kèm theo báo cáo số: …/BC-UBND',
      placeAndDate: `${placeOf(sheet)}, ${dayWords(frozen?.frozenAt ?? null)}`,
    },
    body: [...body, ...pictureBlocks(sheet.pictures)],
    ...(frozen
      ? {
          seal: {
            lines: [
              `${STAGE_WORDS[frozen.stage].vi}: chốt ${dayWords(frozen.frozenAt)}`,
              `SHA-256: ${frozen.sha256}`,
            ],
            qr: frozen.sha256,
          },
        }
      : { draft: 'DỰ THẢO – số liệu hiện nay, chưa chốt' }),
  };
}

export const reportPapers: ReportPapers = {
  write: (sheet, format) => {
    if (format === 'xlsx') return writeReportWorkbook(sheet);
    return format === 'docx' ? renderDocx(narrative(sheet)) : renderPdf(formsPaper(sheet));
  },
};
