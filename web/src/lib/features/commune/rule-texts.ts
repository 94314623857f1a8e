import { defineTexts } from '../../i18n/define-texts.ts';
import { formatNumber } from '../../i18n/format.ts';

export const ruleTexts = defineTexts({
  vi: {
    rule: 'Quy định thống nhất',
    ruleSource: 'Nguồn',
    rulePack: (name: string, version: number) => `${name}, bản ${formatNumber(version)}`,
    ruleMissing: 'Bộ quy định của đợt này không ghi tỷ lệ thống nhất',
    ruleMissingText:
      'Xã nhập tỷ lệ của mình và nguồn của tỷ lệ đó. Chưa có tỷ lệ thì không mở được lượt lấy ý kiến nào.',
    ruleOwn: 'Xã tự nhập',
    shareEnter: 'Nhập tỷ lệ của xã',
    shareChange: 'Nhập lại tỷ lệ',
    sharePercent: 'Tỷ lệ (phần trăm số người dự họp)',
    sharePercentHint: 'Số nguyên từ 1 đến 100, ví dụ 50.',
    sharePercentError: 'Nhập một số nguyên từ 1 đến 100.',
    shareComparison: 'Cách so sánh',
    shareAtLeast: 'Từ tỷ lệ này trở lên (đúng bằng cũng đạt)',
    shareMore: 'Phải trên tỷ lệ này (đúng bằng chưa đạt)',
    shareSource: 'Nguồn',
    shareSourceHint: 'Số, ngày của quy chế, hương ước hoặc biên bản đã thông qua tỷ lệ này.',
    shareSourceError: 'Ghi nguồn của tỷ lệ.',
    shareSave: 'Lưu tỷ lệ',
    shareSaved: 'Đã lưu tỷ lệ của xã.',
  },
  en: {
    rule: 'Rule of agreement',
    ruleSource: 'Source',
    rulePack: (name: string, version: number) => `${name}, version ${formatNumber(version)}`,
    ruleMissing: 'The rule pack of this round names no share for agreement',
    ruleMissingText:
      'The commune enters its own share and where it comes from. Without a share no vote can open.',
    ruleOwn: 'Entered by the commune',
    shareEnter: "Enter the commune's share",
    shareChange: 'Enter the share again',
    sharePercent: 'Share (percent of the people attending)',
    sharePercentHint: 'A whole number from 1 to 100, such as 50.',
    sharePercentError: 'Enter a whole number from 1 to 100.',
    shareComparison: 'How it is compared',
    shareAtLeast: 'This share or more (exactly equal passes)',
    shareMore: 'More than this share (exactly equal does not pass)',
    shareSource: 'Source',
    shareSourceHint: 'Number and date of the regulation, village rule or minutes that adopted this share.',
    shareSourceError: 'Say where the share comes from.',
    shareSave: 'Save the share',
    shareSaved: "The commune's share is saved.",
  },
});
