import { renderPdf, type Block, type Column, type Paper, type Text } from '../../../platform/papers/index.ts';
import { agreeRuleText } from '../../rounds/index.ts';
import type { ClusterResult } from '../app/view-cluster-result.ts';
import { shareText } from '../domain/motion-result.ts';
import type { Counts } from '../domain/vocabulary.ts';
import { listName } from './ballots-paper.ts';

type Question = ClusterResult['questions'][number];

const DOTS = '…………';
const PARTS = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', hour12: false },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});
const partsOf = (at: Date) =>
  Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));

function whenWords(at: Date | null): string {
  if (!at) return DOTS;
  const { hour, minute, day, month, year } = partsOf(at);
  return `${hour}:${minute}, ${day}/${month}/${year}`;
}

/** NĐ 30/2020: days below 10 and the months 1 and 2 are written with a 0 before them. */
function dayWords(at: Date | null): string {
  if (!at) return 'ngày … tháng … năm …';
  const { day, month, year } = partsOf(at);
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

const bold = (text: string): Text => [{ text, bold: true }];

function sittings({ sittings: of }: ClusterResult): Block[] {
  const columns: Column[] = [
    { title: 'STT', share: 0.7, align: 'center' },
    { title: 'Cụm', share: 2.4 },
    { title: 'Địa điểm', share: 2.4 },
    { title: 'Bắt đầu', share: 1.7 },
    { title: 'Chủ trì', share: 2.2 },
    { title: 'Số người dự họp', share: 1.3, align: 'center' },
  ];
  const rows = of.map((sitting) => [
    ...[String(sitting.clusterNo), sitting.clusterName, sitting.place ?? DOTS],
    ...[whenWords(sitting.startedAt), sitting.chairName ?? DOTS, String(sitting.people)],
  ]);
  const people = of.reduce((sum, sitting) => sum + sitting.people, 0);
  const sum = ['', bold('Cả thôn'), '', '', '', bold(String(people))];
  return [
    { kind: 'heading', text: 'I. CÁC CỤM HỌP' },
    { kind: 'table', columns, rows: [...rows, sum], size: 11 },
    {
      kind: 'paragraph',
      text: 'Số người dự họp ở bảng này gồm cả người không được tính khi lấy ý kiến.',
    },
  ];
}

function askedAbout({ section, headName, movement, caseIds }: Question): string {
  if (section === null) return 'Giơ tay xác nhận toàn bộ kết quả';
  return section === 'ONE_BY_ONE' && headName
    ? `Hộ ${headName}`
    : `${listName(movement)} (${caseIds.length} hộ)`;
}

const cells = ({ agree, disagree, noOpinion, base }: Counts & { base: number }): string[] => [
  ...[String(agree), String(disagree), String(noOpinion), String(base)],
];

function conclusion({ sum, section }: Question): string {
  if (!sum) return '–';
  if (sum.agreed) return 'Thống nhất';
  return section === null ? 'Chưa thống nhất' : 'Chưa thống nhất – rà soát lại';
}

/** What each cluster counted, and below it the sum, which decides. */
function ofQuestion(question: Question, index: number, { sittings: clusters }: ClusterResult): Text[][] {
  const about = `${index + 1}. ${askedAbout(question)}`;
  const rows = clusters.map(({ clusterNo, clusterName }, place): Text[] => {
    const count = question.counts.find((of) => of.clusterNo === clusterNo);
    const told = count ? cells(count) : ['–', '–', '–', '–'];
    return [place === 0 ? bold(about) : '', clusterName, ...told, ''];
  });
  const { sum } = question;
  const share = sum ? `${sum.agree}/${sum.base}, ${shareText(sum.agree, sum.base)}\n` : '';
  const total = sum ? cells(sum).map(bold) : ['–', '–', '–', '–'];
  return [
    ...rows,
    [`Tổng mục ${index + 1}`, bold('Cả thôn'), ...total, bold(`${share}${conclusion(question)}`)],
  ];
}

function results(result: ClusterResult): Block[] {
  const columns: Column[] = [
    { title: 'Nội dung', share: 3 },
    { title: 'Cụm', share: 1.7 },
    { title: 'Đồng ý', share: 1.1, align: 'center' },
    { title: 'Không đồng ý', share: 1.2, align: 'center' },
    { title: 'Không ý kiến', share: 1.2, align: 'center' },
    { title: 'Dự họp', share: 1, align: 'center' },
    { title: 'Kết luận', share: 3 },
  ];
  const rows = result.questions.flatMap((question, index) => ofQuestion(question, index, result));
  const { share, ruleSource } = result.group;
  const source = ruleSource ? ` (${ruleSource})` : '';
  return [
    { kind: 'heading', text: 'II. KẾT QUẢ TỪNG NỘI DUNG' },
    {
      kind: 'paragraph',
      text: `${agreeRuleText(share).vi}${source}. Kết luận tính trên tổng của các cụm, không cụm nào kết luận riêng.`,
      leadsOn: true,
    },
    { kind: 'table', columns, rows, size: 11 },
  ];
}

const SIGN = '(Ký, ghi rõ họ tên)';

/** The merged result of a village that sat in clusters; the minutes of each sitting stand beside it. */
export function clusterResultPaper(result: ClusterResult): Paper {
  const { place } = result;
  return {
    about: `Kết quả chung họp dân theo cụm ${place.villageName}, năm ${place.year}`,
    madeAt: place.closedAt ?? new Date(0),
    head: {
      authority: [
        'ỦY BAN NHÂN DÂN',
        place.communeName.toLocaleUpperCase('vi'),
        place.villageName.toLocaleUpperCase('vi'),
      ],
      placeAndDate: `${place.communeShort}, ${dayWords(place.closedAt)}`,
    },
    title: {
      name: 'KẾT QUẢ CHUNG',
      about: `Họp dân theo cụm, rà soát hộ nghèo, hộ cận nghèo năm ${place.year}\n${place.roundName}`,
    },
    body: [
      ...sittings(result),
      ...results(result),
      { kind: 'paragraph', text: 'Kèm theo biên bản họp của từng cụm.', leadsOn: true },
      {
        kind: 'signatures',
        people: [
          { title: 'NGƯỜI LẬP', note: SIGN },
          { title: 'ĐẠI DIỆN CHỦ TRÌ CÁC CỤM', note: SIGN },
        ],
      },
    ],
  };
}

export const printClusterResult = (result: ClusterResult): Promise<Buffer> =>
  renderPdf(clusterResultPaper(result));
