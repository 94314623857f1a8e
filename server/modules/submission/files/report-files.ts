import {
  DOCX_TYPE,
  PDF_TYPE,
  renderDocx,
  renderPdf,
  type Block,
  type Paper,
} from '../../../platform/papers/index.ts';
import type { Dossier, WrittenFile } from '../app/make-files.ts';
import { letterPaper } from './letter.ts';
import { listBlocks, listWorkbook, LISTS } from './lists.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function listsPaper(dossier: Dossier): Paper {
  const { facts, report } = dossier;
  const { about: _, title: _title, body: _body, ...frame } = letterPaper(dossier);
  const body = LISTS.flatMap((list, index): Block[] => [
    ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
    ...listBlocks(dossier, list),
  ]);
  const names = facts.indicators.map(({ number, name }) => `${number}. ${name}`).join('; ');
  const legend: Block[] = names
    ? [{ kind: 'paragraph', text: `Chỉ số thiếu hụt: ${names}.`, size: 10, align: 'left' }]
    : [];
  return {
    ...frame,
    about: `Danh sách kèm theo báo cáo ${facts.communeName} năm ${facts.year}`,
    madeAt: report.reportedAt,
    orientation: 'landscape',
    body: [...body, ...legend],
  };
}

/** Letter and lists; PDF and Word in a thread of their own. */
export async function writeReportFiles(dossier: Dossier): Promise<readonly WrittenFile[]> {
  const letter = letterPaper(dossier);
  const year = dossier.facts.year;
  const files: WrittenFile[] = [
    {
      kind: 'LETTER_PDF',
      name: `bao-cao-xin-y-kien-${year}.pdf`,
      mediaType: PDF_TYPE,
      bytes: await renderPdf(letter),
    },
    {
      kind: 'LETTER_DOCX',
      name: `bao-cao-xin-y-kien-${year}.docx`,
      mediaType: DOCX_TYPE,
      bytes: await renderDocx(letter),
    },
    {
      kind: 'LISTS_PDF',
      name: `danh-sach-kem-theo-${year}.pdf`,
      mediaType: PDF_TYPE,
      bytes: await renderPdf(listsPaper(dossier)),
    },
  ];
  for (const list of LISTS) {
    const bytes = await listWorkbook(dossier, list);
    files.push({ kind: list.kind, name: `${list.file}-${year}.xlsx`, mediaType: XLSX_TYPE, bytes });
  }
  return files;
}
