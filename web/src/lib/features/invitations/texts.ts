import { defineTexts } from '../../i18n/define-texts.ts';

/** Slips that are printed before the meeting. */
export const invitationTexts = defineTexts({
  vi: {
    title: 'Giấy mời họp có mã',
    how: 'Mỗi chủ hộ một phiếu. Ở cửa: quét mã QR bằng máy quét, hoặc gõ số rồi Enter ở ô tìm người. Số đã in không đổi.',
    make: 'Tạo giấy mời cho mọi chủ hộ',
    makeMore: 'Thêm giấy mời cho hộ mới',
    print: (n: number) => `In ${n} giấy mời`,
    desk: 'Về bàn điều khiển',
    none: 'Chưa có giấy mời nào',
    invites: 'Mời họp dân thống nhất kết quả rà soát',
    number: 'Số',
    missing: 'Không mở được cuộc họp này',
    missingDo: 'Mở lại đường dẫn do xã cấp, hoặc đăng nhập.',
    signIn: 'Đăng nhập',
  },
  en: {
    title: 'Invitations with codes',
    how: 'One for each head of household. At the door: scan the QR code, or type the number and Enter where people are searched. A printed number never changes.',
    make: 'Make invitations for every head',
    makeMore: 'Add invitations for new households',
    print: (n: number) => `Print ${n} invitations`,
    desk: 'Back to the desk',
    none: 'No invitations yet',
    invites: 'Invitation to the village meeting on the review result',
    number: 'No.',
    missing: 'This meeting cannot be opened',
    missingDo: 'Open the link of the commune again, or sign in.',
    signIn: 'Sign in',
  },
});
