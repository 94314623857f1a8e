import { defineTexts } from '../../i18n/define-texts.ts';

export const checkTexts = defineTexts({
  vi: {
    title: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo',
    valid: 'Còn hiệu lực',
    invalid: 'Không còn hiệu lực',
    number: 'Số',
    dated: 'Ngày quyết định',
    commune: 'Nơi cấp',
    unknown: 'Không tìm thấy giấy chứng nhận này.',
    unknownDo: 'Quét lại mã trên giấy, hoặc hỏi Ủy ban nhân dân xã nơi cấp.',
  },
  en: {
    title: 'Certificate of a poor or near-poor household',
    valid: 'Valid',
    invalid: 'No longer valid',
    number: 'Number',
    dated: 'Date of the decision',
    commune: 'Issued by',
    unknown: 'There is no such certificate.',
    unknownDo: 'Scan the code on the paper again, or ask the commune that issued it.',
  },
});
