import { defineTexts } from '../i18n/define-texts.ts';

export const uiTexts = defineTexts({
  vi: {
    skip: 'Đến nội dung chính',
    loading: 'Đang tải…',
    stale: 'Mất kết nối. Số liệu trên màn hình có thể đã cũ; máy đang tự kết nối lại.',
    networkFault: 'Chưa liên lạc được với máy chủ.',
    networkFaultDo: 'Kiểm tra mạng rồi bấm “Thử lại”. Những gì đã được báo nhận không bị mất.',
    serverFault: 'Máy chủ gặp trục trặc.',
    serverFaultDo: 'Thử lại sau ít phút. Nếu vẫn thế, báo mã này cho người phụ trách:',
    tryAgain: 'Thử lại',
    signOut: 'Đăng xuất',
    changePassword: 'Đổi mật khẩu',
    language: 'Ngôn ngữ',
    qrOf: (address: string) => `Mã QR mở địa chỉ ${address}`,
    tooLong: (over: number) => `Dài hơn cho phép ${over} chữ; hãy viết ngắn lại.`,
  },
  en: {
    skip: 'Skip to main content',
    loading: 'Loading…',
    stale: 'Connection lost. What is on the screen may be old; reconnecting.',
    networkFault: 'The server cannot be reached.',
    networkFaultDo: 'Check the network, then press “Try again”. Nothing that was acknowledged is lost.',
    serverFault: 'Something broke on the server.',
    serverFaultDo: 'Try again in a few minutes. If it stays, tell the person in charge this code:',
    tryAgain: 'Try again',
    signOut: 'Sign out',
    changePassword: 'Change password',
    language: 'Language',
    qrOf: (address: string) => `QR code that opens ${address}`,
    tooLong: (over: number) => `${over} signs too long; make it shorter.`,
  },
});
