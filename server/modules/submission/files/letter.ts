import type { Block, Column, Paper, Text } from '../../../platform/papers/index.ts';
import type { ClassTally, TallyLine } from '../../tally/index.ts';
import type { Dossier } from '../app/make-files.ts';
import { casesOf, LISTS } from './lists.ts';

const number = (value: number): string => value.toLocaleString('vi-VN');
/** Inside a sentence: "xã Bình Mỹ". */
const inText = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
const bold = (text: string): Text => [{ text, bold: true }];

/** NĐ 30/2020: days below 10 and the months 1 and 2 are written with a 0 before them. */
export function dayWords(iso: string | null): string {
  const [year, month, day] = iso?.split('-') ?? [];
  if (!year || !month || !day) return 'ngày … tháng … năm …';
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

const COLUMNS: readonly Column[] = [
  { title: 'Chỉ tiêu', share: 3.4 },
  { title: 'Hộ nghèo (hộ)', share: 1.2, align: 'center' },
  { title: 'Khẩu', share: 1, align: 'center' },
  { title: 'Hộ cận nghèo (hộ)', share: 1.2, align: 'center' },
  { title: 'Khẩu', share: 1, align: 'center' },
];

const lowered = ({ toOtherClass, roseAbove, otherOut }: TallyLine): number =>
  toOtherClass + roseAbove + otherOut;
const raised = ({ fromOtherClass, relapsed, newlyArisen, otherIn }: TallyLine): number =>
  fromOtherClass + relapsed + newlyArisen + otherIn;

function figures({ report }: Dossier): Block {
  const { poor, nearPoor } = report.totals;
  const row = (name: string, of: (line: TallyLine) => number, strong = false): Text[] => {
    const cells = [poor, nearPoor].flatMap(({ households, persons }: ClassTally) => [
      of(households),
      of(persons),
    ]);
    const texts = [name, ...cells.map(number)];
    return strong ? texts.map(bold) : texts;
  };
  return {
    kind: 'table',
    columns: [...COLUMNS],
    rows: [
      row('Đầu kỳ', ({ start }) => start),
      row('Giảm trong kỳ', lowered),
      row('Tăng trong kỳ', raised),
      row('Cuối kỳ', ({ end }) => end, true),
    ],
    size: 11,
  };
}

function work({ facts, cases }: Dossier): Text[] {
  const villages = facts.villages.length;
  return [
    `Rà soát ${number(cases.length)} hộ tại ${number(villages)} thôn; lấy ý kiến tại ${number(facts.meetings)} cuộc họp dân, kết quả đã khóa và có biên bản ký.`,
    `Niêm yết công khai tại ${number(facts.postings)} thôn; đã kết thúc niêm yết.`,
    facts.complaints === 0
      ? 'Không có khiếu nại.'
      : `Tiếp nhận ${number(facts.complaints)} khiếu nại, đã giải quyết và trả lời xong.`,
  ];
}

/** The report of the commune chair to the tier above, with the request for its opinion (QĐ 24/2021 Đ.4 k.5). */
export function letterPaper(dossier: Dossier): Paper {
  const { facts, report } = dossier;
  const lists = LISTS.map((list) => `${list.sheet}: ${number(casesOf(dossier, list).length)} hộ`);
  const inForce = facts.legal.filter((text) => Number(/\/(\d{4})\//.exec(text)?.[1] ?? 0) <= facts.year);
  const basis = inForce.length > 0 ? `Căn cứ ${inForce.join('; ')}. ` : '';
  return {
    about: `Báo cáo kết quả rà soát ${facts.communeName} năm ${facts.year}`,
    madeAt: report.reportedAt,
    head: {
      authority: ['ỦY BAN NHÂN DÂN', facts.communeName.toLocaleUpperCase('vi')],
      number: `Số: ${report.letterNumber ?? '……/BC-UBND'}`,
      placeAndDate: `${facts.communeShort}, ${dayWords(report.letterDated)}`,
    },
    title: {
      name: 'BÁO CÁO',
      about: `Kết quả rà soát hộ nghèo, hộ cận nghèo năm ${facts.year}\nvà đề nghị cho ý kiến`,
    },
    body: [
      {
        kind: 'paragraph',
        text: bold(`Kính gửi: Ủy ban nhân dân ${inText(facts.tierName)}`),
        align: 'center',
      },
      {
        kind: 'paragraph',
        text: `${basis}Ủy ban nhân dân ${inText(facts.communeName)} báo cáo kết quả rà soát hộ nghèo, hộ cận nghèo năm ${facts.year} (${facts.roundName}) như sau:`,
      },
      { kind: 'heading', text: '1. Việc đã làm' },
      { kind: 'list', items: work(dossier) },
      { kind: 'heading', text: '2. Kết quả' },
      figures(dossier),
      { kind: 'heading', text: '3. Danh sách kèm theo' },
      { kind: 'list', items: lists },
      {
        kind: 'paragraph',
        text: `Hồ sơ của từng hộ đã khóa khi gửi; mọi thay đổi về sau được ghi cạnh bản này. Ủy ban nhân dân ${inText(facts.communeName)} đề nghị Ủy ban nhân dân ${inText(facts.tierName)} cho ý kiến bằng văn bản để Chủ tịch Ủy ban nhân dân xã quyết định công nhận.`,
        leadsOn: true,
      },
      {
        kind: 'columns',
        columns: [
          [{ kind: 'recipients', names: ['Như trên;', 'Ban Chỉ đạo rà soát cấp xã;', 'Lưu: VT.'] }],
          [{ kind: 'signatures', people: [{ title: 'CHỦ TỊCH' }] }],
        ],
      },
    ],
    seal: {
      lines: [
        `Mã hồ sơ: ${report.dossierSha256?.slice(0, 12) ?? ''}`,
        `SHA-256: ${report.dossierSha256 ?? ''}`,
      ],
      qr: report.dossierSha256 ?? report.totalsSha256,
    },
  };
}
