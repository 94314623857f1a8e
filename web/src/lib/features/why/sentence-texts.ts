import { defineTexts } from '../../i18n/define-texts.ts';
import { formatNumber } from '../../i18n/format.ts';

const n = formatNumber;

/** The sentences of the sheet, for people who do not work with rules. */
export const sentenceTexts = defineTexts({
  vi: {
    kinds: { RURAL: 'nông thôn', URBAN: 'thành thị' },
    classes: {
      POOR: 'hộ nghèo',
      NEAR_POOR: 'hộ cận nghèo',
      AVERAGE_LIVING: 'hộ có mức sống trung bình',
      NOT_POOR: 'hộ không nghèo',
    },
    headline: (name: string, of: string) => `Hộ ông (bà) ${name} là ${of} vì:`,
    area: (commune: string, kind: string) =>
      `Hộ ở ${commune.charAt(0).toLocaleLowerCase('vi')}${commune.slice(1)}, thuộc khu vực ${kind}.`,
    points: (b1: number) => `Phiếu B1 (ước tính thu nhập) của hộ được ${n(b1)} điểm.`,
    lineNames: { LINE: 'Mức chuẩn', LOWER: 'Mức chuẩn thứ nhất', UPPER: 'Mức chuẩn thứ hai' },
    line: (name: string, kind: string, points: number, income: number) =>
      `${name} của khu vực ${kind} là ${n(points)} điểm, ứng với ${n(income)} đồng một người một tháng.`,
    above: (points: number) => `Điểm của hộ cao hơn mức này ${n(points)} điểm.`,
    below: (points: number) => `Điểm của hộ thấp hơn mức này ${n(points)} điểm.`,
    atUnder: 'Điểm của hộ vừa đúng mức này, vẫn tính là không vượt chuẩn.',
    atAbove: 'Điểm của hộ vừa đúng mức này, tính là vượt chuẩn.',
    lacks: (count: number, all: number, names: string) =>
      count === 0
        ? `Hộ không thiếu hụt chỉ số nào trong ${n(all)} chỉ số.`
        : `Hộ thiếu hụt ${n(count)} trong ${n(all)} chỉ số: ${names}.`,
    lackPoints: (points: number, each: number, from: number, reached: boolean) =>
      `Mỗi chỉ số tính ${n(each)} điểm, cộng lại ${n(points)} điểm; ${reached ? 'đã đến' : 'chưa đến'} mức ${n(from)} điểm.`,
    notAskedLow:
      'Điểm B1 không vượt mức chuẩn thứ nhất, nên đã là hộ nghèo mà không cần xét chỉ số thiếu hụt.',
    notAskedHigh: 'Điểm B1 vượt mức chuẩn, nên không xét đến chỉ số thiếu hụt.',
    conclusion: (of: string) => `Vì vậy hộ được xếp là ${of}.`,
    poorKinds: {
      INCOME_POOR: 'nghèo về thu nhập',
      DEPRIVATION_POOR: 'nghèo do thiếu hụt dịch vụ xã hội cơ bản',
    },
    withKind: (of: string, kind: string) => `${of} (${kind})`,
    fewer: (b1: number, by: number, of: string) =>
      `Nếu phiếu B1 chỉ được ${n(b1)} điểm (bớt ${n(by)} điểm): ${of}.`,
    more: (b1: number, by: number, of: string) =>
      `Nếu phiếu B1 được ${n(b1)} điểm (thêm ${n(by)} điểm): ${of}.`,
    without: (names: string, several: boolean, of: string) =>
      several
        ? `Nếu không còn thiếu hụt một trong các chỉ số: ${names} – ${of}.`
        : `Nếu không còn thiếu hụt chỉ số ${names}: ${of}.`,
    lacking: (names: string, several: boolean, of: string) =>
      several
        ? `Nếu thiếu hụt thêm một trong các chỉ số: ${names} – ${of}.`
        : `Nếu thiếu hụt thêm chỉ số ${names}: ${of}.`,
    otherArea: (kind: string, of: string) => `Nếu xã thuộc khu vực ${kind}: ${of}.`,
    nothing: 'Không có câu trả lời nào, một mình nó, làm kết quả khác đi.',
  },
  en: {
    kinds: { RURAL: 'rural', URBAN: 'urban' },
    classes: {
      POOR: 'poor',
      NEAR_POOR: 'near-poor',
      AVERAGE_LIVING: 'of average living standard',
      NOT_POOR: 'not poor',
    },
    headline: (name: string, of: string) => `The household of ${name} is ${of} because:`,
    area: (commune: string, kind: string) => `It lives in ${commune}, which is ${kind}.`,
    points: (b1: number) => `Form B1 (estimated income) gives it ${n(b1)} points.`,
    lineNames: { LINE: 'The line', LOWER: 'The first line', UPPER: 'The second line' },
    line: (name: string, kind: string, points: number, income: number) =>
      `${name} of ${kind} areas is ${n(points)} points, which stands for ${n(income)} đồng per person and month.`,
    above: (points: number) => `The household is ${n(points)} points above it.`,
    below: (points: number) => `The household is ${n(points)} points below it.`,
    atUnder: 'The household is exactly at it, which is not above.',
    atAbove: 'The household is exactly at it, which counts as above.',
    lacks: (count: number, all: number, names: string) =>
      count === 0
        ? `It lacks none of the ${n(all)} indicators.`
        : `It lacks ${n(count)} of ${n(all)} indicators: ${names}.`,
    lackPoints: (points: number, each: number, from: number, reached: boolean) =>
      `Each counts ${n(each)} points, ${n(points)} together; ${reached ? 'that reaches' : 'that does not reach'} ${n(from)}.`,
    notAskedLow: 'B1 is not above the first line, so it is poor whatever it lacks.',
    notAskedHigh: 'B1 is above the line, so what it lacks is not asked.',
    conclusion: (of: string) => `So the household is ${of}.`,
    poorKinds: { INCOME_POOR: 'by income', DEPRIVATION_POOR: 'by what it lacks' },
    withKind: (of: string, kind: string) => `${of} (${kind})`,
    fewer: (b1: number, by: number, of: string) => `With only ${n(b1)} points of B1 (${n(by)} fewer): ${of}.`,
    more: (b1: number, by: number, of: string) => `With ${n(b1)} points of B1 (${n(by)} more): ${of}.`,
    without: (names: string, several: boolean, of: string) =>
      several ? `Without lacking any one of: ${names} – ${of}.` : `Without lacking ${names}: ${of}.`,
    lacking: (names: string, several: boolean, of: string) =>
      several ? `Lacking also any one of: ${names} – ${of}.` : `Lacking also ${names}: ${of}.`,
    otherArea: (kind: string, of: string) => `If the commune were ${kind}: ${of}.`,
    nothing: 'No single answer would change the result.',
  },
});
