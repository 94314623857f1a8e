import { defineTexts } from './i18n/define-texts.ts';

/** The words of the law and of the product, by code: one place, so that two pages never name one thing differently. */
export const terms = defineTexts({
  vi: {
    product: 'Họp Dân',
    householdClass: {
      POOR: 'Hộ nghèo',
      NEAR_POOR: 'Hộ cận nghèo',
      AVERAGE_LIVING: 'Hộ có mức sống trung bình',
      NOT_POOR: 'Hộ không nghèo',
    },
    classShort: {
      POOR: 'Nghèo',
      NEAR_POOR: 'Cận nghèo',
      AVERAGE_LIVING: 'Mức sống trung bình',
      NOT_POOR: 'Không nghèo',
    },
    movement: {
      ESCAPED_POVERTY: 'Thoát nghèo',
      ESCAPED_NEAR_POVERTY: 'Thoát cận nghèo',
      NEW_POOR: 'Nghèo phát sinh mới',
      NEW_NEAR_POOR: 'Cận nghèo phát sinh mới',
      RELAPSED_POOR: 'Tái nghèo',
      RELAPSED_NEAR_POOR: 'Tái cận nghèo',
      POOR_TO_NEAR_POOR: 'Nghèo thành cận nghèo',
      NEAR_POOR_TO_POOR: 'Cận nghèo thành nghèo',
      UNCHANGED: 'Giữ nguyên',
      OTHER: 'Khác',
    },
    choice: { AGREE: 'Đồng ý', DISAGREE: 'Không đồng ý', NO_OPINION: 'Không có ý kiến' },
    decision: {
      PENDING: 'Chưa lấy ý kiến',
      OPEN: 'Đang lấy ý kiến',
      AGREED: 'Thống nhất',
      NOT_AGREED: 'Chưa thống nhất – rà soát lại',
    },
    section: {
      ONE_BY_ONE: 'Từng hộ',
      BY_LIST: 'Theo danh sách',
      UNCHANGED: 'Hộ giữ nguyên',
    },
    meetingKind: { LIVE: 'Họp trực tiếp', PAPER: 'Họp giấy', REHEARSAL: 'Họp thử' },
    meetingState: { PREPARED: 'Chưa bắt đầu', IN_SESSION: 'Đang họp', SEALED: 'Đã kết thúc' },
  },
  en: {
    product: 'Họp Dân',
    householdClass: {
      POOR: 'Poor household',
      NEAR_POOR: 'Near-poor household',
      AVERAGE_LIVING: 'Average living standard',
      NOT_POOR: 'Household not poor',
    },
    classShort: {
      POOR: 'Poor',
      NEAR_POOR: 'Near-poor',
      AVERAGE_LIVING: 'Average living',
      NOT_POOR: 'Not poor',
    },
    movement: {
      ESCAPED_POVERTY: 'Left poverty',
      ESCAPED_NEAR_POVERTY: 'Left near-poverty',
      NEW_POOR: 'Newly poor',
      NEW_NEAR_POOR: 'Newly near-poor',
      RELAPSED_POOR: 'Back into poverty',
      RELAPSED_NEAR_POOR: 'Back into near-poverty',
      POOR_TO_NEAR_POOR: 'From poor to near-poor',
      NEAR_POOR_TO_POOR: 'From near-poor to poor',
      UNCHANGED: 'Unchanged',
      OTHER: 'Other',
    },
    choice: { AGREE: 'Agree', DISAGREE: 'Disagree', NO_OPINION: 'No opinion' },
    decision: {
      PENDING: 'Not yet voted',
      OPEN: 'Vote under way',
      AGREED: 'Agreed',
      NOT_AGREED: 'Not agreed – review again',
    },
    section: { ONE_BY_ONE: 'One by one', BY_LIST: 'By list', UNCHANGED: 'Unchanged households' },
    meetingKind: { LIVE: 'Live meeting', PAPER: 'Paper meeting', REHEARSAL: 'Rehearsal' },
    meetingState: { PREPARED: 'Not started', IN_SESSION: 'In session', SEALED: 'Ended' },
  },
});
