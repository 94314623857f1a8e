import type { Block, Paper } from '../../../platform/papers/index.ts';
import type { ReportSheet } from '../app/print-report.ts';
import { leavesOf, type Cell, type ReportTable } from '../domain/table.ts';
import { figureText } from '../domain/sheet-words.ts';
import { formBlocks } from './form-blocks.ts';
import { aboutOf, authorityOf, dayWords, placeOf } from './paper-words.ts';

/** A place that a person writes: bold, in brackets, found by searching for "[…". */
const toWrite = (what: string): Block => ({
  kind: 'paragraph',
  text: [{ text: `[… ${what} …]`, bold: true, italic: true }],
});
const said = (text: string): Block => ({ kind: 'paragraph', text });

/** The figure of a column in the last line of a form: of the whole. */
function figure(tables: readonly ReportTable[], form: string, key: string): string {
  const table = tables.find((one) => one.form === form);
  const at = table ? leavesOf(table.columns).findIndex((column) => column.key === key) : -1;
  const whole = table?.rows.find(({ total, line }) => total && line !== 'PERSONS');
  const cell: Cell = whole?.cells[at] ?? null;
  return cell === null ? '…' : figureText(cell, leavesOf(table?.columns ?? [])[at]?.kind ?? 'COUNT');
}

function results({ tables }: ReportSheet): Block[] {
  const of = (form: string, key: string): string => figure(tables, form, key);
  const result = (key: string): string => of('RESULTS', key);
  const [poor, near] = [
    (key: string) => of('MOVEMENT_POOR', key),
    (key: string) => of('MOVEMENT_NEAR_POOR', key),
  ];
  return [
    said(`Tổng số hộ dân cư trên địa bàn: ${result('all.households')} hộ, ${result('all.persons')} khẩu.`),
    said(
      `Hộ nghèo cuối kỳ: ${result('POOR.households')} hộ với ${result('POOR.persons')} khẩu, tỷ lệ ${result('POOR.share')} %. ` +
        `Trong kỳ có ${poor('c2')} hộ trở thành hộ cận nghèo, ${poor('c3')} hộ vượt qua chuẩn cận nghèo, ${poor('c4')} hộ giảm vì lý do khác; ` +
        `${poor('c5')} hộ cận nghèo trở thành hộ nghèo, ${poor('c6')} hộ tái nghèo, ${poor('c7')} hộ nghèo phát sinh mới, ${poor('c8')} hộ tăng vì lý do khác (đầu kỳ ${poor('c1')} hộ).`,
    ),
    said(
      `Hộ cận nghèo cuối kỳ: ${result('NEAR_POOR.households')} hộ với ${result('NEAR_POOR.persons')} khẩu, tỷ lệ ${result('NEAR_POOR.share')} %. ` +
        `Trong kỳ có ${near('c2')} hộ vượt qua chuẩn cận nghèo, ${near('c3')} hộ trở thành hộ nghèo, ${near('c4')} hộ giảm vì lý do khác; ` +
        `${near('c5')} hộ nghèo trở thành hộ cận nghèo, ${near('c6')} hộ tái cận nghèo, ${near('c7')} hộ cận nghèo phát sinh mới, ${near('c8')} hộ tăng vì lý do khác (đầu kỳ ${near('c1')} hộ).`,
    ),
    said(`Còn ${result('unsettled')} hộ chưa chốt kết quả, đang tính theo phân loại đầu kỳ.`),
  ];
}

/** Annexed on the same upright pages: the forms that are narrow enough. */
const ANNEXED = ['RESULTS', 'MOVEMENT_POOR', 'MOVEMENT_NEAR_POOR', 'COMPARISON'];

/** Báo cáo: filled with the figures; what people have to say stands open in marked places. */
export function narrative(sheet: ReportSheet): Paper {
  const { areaName, year, frozen, tables, madeAt } = sheet;
  const annexed = tables.filter(({ form }) => ANNEXED.includes(form));
  return {
    about: `Báo cáo kết quả rà soát ${areaName} năm ${year}`,
    madeAt: frozen?.frozenAt ?? madeAt,
    head: {
      authority: authorityOf(sheet),
      number: frozen ? frozen.reference : 'Số: …/BC-UBND',
      placeAndDate: `${placeOf(sheet)}, ${dayWords(frozen?.frozenAt ?? null)}`,
    },
    title: { name: 'BÁO CÁO', about: `Kết quả rà soát hộ nghèo, hộ cận nghèo năm ${year}\n${areaName}` },
    body: [
      said(`(${aboutOf(sheet)})`),
      { kind: 'heading', text: 'I. Công tác chỉ đạo, tổ chức thực hiện' },
      toWrite('viết: kế hoạch, ban chỉ đạo, tập huấn, tuyên truyền'),
      { kind: 'heading', text: 'II. Kết quả' },
      ...results(sheet),
      toWrite('viết: nhận xét, đánh giá kết quả; nguyên nhân tăng, giảm'),
      { kind: 'heading', text: 'III. Khó khăn, vướng mắc' },
      toWrite('viết: khó khăn, vướng mắc và nguyên nhân'),
      { kind: 'heading', text: 'IV. Kiến nghị' },
      toWrite('viết: kiến nghị với cấp trên'),
      {
        kind: 'signatures',
        people: [
          { title: ' ' },
          { title: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', note: '(Ký, đóng dấu, ghi rõ họ tên)' },
        ],
      },
      { kind: 'recipients', names: ['[… nơi nhận …];', 'Lưu: VT.'] },
      ...annexed.flatMap((table): Block[] => [{ kind: 'pageBreak' }, ...formBlocks(table, aboutOf(sheet))]),
    ],
  };
}
