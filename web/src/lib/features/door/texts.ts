import { defineTexts } from '../../i18n/define-texts.ts';

export const doorTexts = defineTexts({
  vi: {
    title: 'Họp dân thống nhất kết quả rà soát',
    lead: 'Cuộc họp ở thôn về kết quả rà soát hộ nghèo, hộ cận nghèo: xem danh sách, lấy ý kiến, biết kết quả ngay tại chỗ.',
    joinTitle: 'Bạn đang ở cuộc họp?',
    joinHint: 'Mã 6 ký tự trên màn chiếu, ví dụ k7m2p9.',
    joinLabel: 'Mã cuộc họp',
    join: 'Vào cuộc họp',
    joinError: 'Mã cuộc họp có 6 chữ cái hoặc chữ số. Xem lại mã trên màn chiếu.',
    wall: 'Mở màn chiếu',
    officialTitle: 'Cán bộ',
    officialText: 'Cán bộ xã, người thẩm định và quản trị đăng nhập để làm việc.',
    signIn: 'Đăng nhập',
    chairText: 'Chủ trì và người điều khiển máy mở đường dẫn do xã cấp cho cuộc họp.',
    privacy: 'Phiếu bằng điện thoại là phiếu kín: không ai xem được bạn chọn gì, kể cả cán bộ.',
  },
  en: {
    title: 'Village meeting on the review result',
    lead: 'The village meeting on the review of poor and near-poor households: see the list, give your opinion, know the result at once.',
    joinTitle: 'Are you at the meeting?',
    joinHint: 'The code of 6 characters on the big screen, for example k7m2p9.',
    joinLabel: 'Meeting code',
    join: 'Go to the meeting',
    joinError: 'A meeting code has 6 letters or digits. Look at the big screen again.',
    wall: 'Open the big screen',
    officialTitle: 'Officials',
    officialText: 'Commune officers, appraisers and administrators sign in to work.',
    signIn: 'Sign in',
    chairText: 'Chair and operator open the link that the commune issued for the evening.',
    privacy: 'A vote by phone is secret: nobody can see what you chose, officials neither.',
  },
});
