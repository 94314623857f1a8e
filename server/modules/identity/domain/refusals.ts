import { defineRefusals } from '../../../kernel/refusals.ts';

const anotherPassword = {
  vi: 'Chọn mật khẩu khác, ví dụ ghép vài từ không liên quan nhau mà bạn dễ nhớ.',
  en: 'Choose another one, e.g. a few words that have nothing to do with each other.',
};

export const IDENTITY_REFUSALS = defineRefusals({
  SIGN_IN_FAILED: {
    kind: 'NOT_ALLOWED',
    message: {
      vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
      en: 'The login or the password is not right.',
    },
    whatToDo: {
      vi: 'Nhập lại; nếu quên, hãy hỏi người quản trị.',
      en: 'Enter them again; if forgotten, ask the administrator.',
    },
  },
  SECOND_FACTOR_NEEDED: {
    kind: 'INVALID',
    message: { vi: 'Tài khoản này cần thêm mã xác thực.', en: 'This account needs a code as well.' },
    whatToDo: {
      vi: 'Mở ứng dụng xác thực trên điện thoại, nhập mã 6 số; mất điện thoại thì nhập một mã dự phòng.',
      en: 'Open the authenticator app and enter its 6 digits; without the phone enter a recovery code.',
    },
  },
  SECOND_FACTOR_WRONG: {
    kind: 'INVALID',
    message: { vi: 'Mã xác thực không đúng hoặc đã dùng rồi.', en: 'The code is wrong or was used before.' },
    whatToDo: {
      vi: 'Chờ mã mới rồi nhập lại; kiểm tra giờ của điện thoại.',
      en: 'Wait for the next code and enter that; check the clock of the phone.',
    },
  },
  SECOND_FACTOR_IN_USE: {
    kind: 'CONFLICT',
    message: { vi: 'Tài khoản đã có mã xác thực.', en: 'The account has a second factor already.' },
    whatToDo: {
      vi: 'Muốn đổi điện thoại: bỏ mã cũ trước, rồi thêm lại.',
      en: 'To change the phone take the old one away first, then add it anew.',
    },
  },
  OLD_PASSWORD_WRONG: {
    kind: 'INVALID',
    message: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The present password is not right.' },
    whatToDo: { vi: 'Nhập lại mật khẩu hiện tại.', en: 'Enter the present password again.' },
  },
  PASSWORD_TOO_SHORT: {
    kind: 'INVALID',
    message: {
      vi: 'Mật khẩu cần ít nhất {least} ký tự.',
      en: 'A password needs at least {least} characters.',
    },
    whatToDo: anotherPassword,
  },
  PASSWORD_TOO_LONG: {
    kind: 'INVALID',
    message: { vi: 'Mật khẩu dài quá {most} ký tự.', en: 'The password is longer than {most} characters.' },
    whatToDo: { vi: 'Rút ngắn mật khẩu.', en: 'Make it shorter.' },
  },
  PASSWORD_TOO_COMMON: {
    kind: 'INVALID',
    message: {
      vi: 'Mật khẩu này rất nhiều người dùng, nên bị thử đầu tiên. Thêm số vào một từ quen thuộc cũng không giúp được.',
      en: 'Very many people use this password, so it is tried first. Digits added to a familiar word do not help.',
    },
    whatToDo: anotherPassword,
  },
  PASSWORD_HAS_LOGIN: {
    kind: 'INVALID',
    message: { vi: 'Mật khẩu chứa tên đăng nhập.', en: 'The password contains the login.' },
    whatToDo: anotherPassword,
  },
  PASSWORD_IS_OWN_NAME: {
    kind: 'INVALID',
    message: {
      vi: 'Mật khẩu chỉ gồm tên của bạn hoặc tên địa bàn và chữ số.',
      en: 'The password is made of your name, or names of your area, and digits.',
    },
    whatToDo: anotherPassword,
  },
  PASSWORD_UNCHANGED: {
    kind: 'INVALID',
    message: {
      vi: 'Mật khẩu mới giống mật khẩu hiện tại.',
      en: 'The new password is the same as the present one.',
    },
    whatToDo: anotherPassword,
  },
  LOGIN_NOT_USABLE: {
    kind: 'INVALID',
    message: { vi: 'Tên đăng nhập không dùng được.', en: 'This login cannot be used.' },
    whatToDo: {
      vi: 'Dùng 3–40 chữ cái không dấu hoặc chữ số, có thể có dấu chấm, gạch ngang ở giữa.',
      en: 'Use 3–40 plain letters or digits, with dots or dashes between them if you like.',
    },
  },
  DISPLAY_NAME_MISSING: {
    kind: 'INVALID',
    message: {
      vi: 'Thiếu họ tên hiển thị, hoặc dài quá 100 ký tự.',
      en: 'The name to show is missing, or longer than 100 characters.',
    },
    whatToDo: { vi: 'Nhập họ tên người dùng tài khoản.', en: 'Enter the name of the account’s user.' },
  },
  ROLE_NOT_AT_THIS_LEVEL: {
    kind: 'INVALID',
    message: {
      vi: 'Vai trò này không có ở cấp địa bàn đã chọn.',
      en: 'This role does not exist at the level of the chosen area.',
    },
    whatToDo: {
      vi: 'Chọn lại địa bàn: cán bộ và chủ tịch xã ở cấp xã, chuyên viên thẩm định ở cấp huyện hoặc tỉnh.',
      en: 'Choose another area: commune officers and chairs at a commune, appraisers at a district or province.',
    },
  },
  ROLE_OF_NO_ROUND: {
    kind: 'INVALID',
    message: {
      vi: 'Việc quản trị không thuộc đợt rà soát nào, nên không giao cho riêng một đợt.',
      en: 'Administration belongs to no round, so it cannot be given for one only.',
    },
    whatToDo: {
      vi: 'Chọn “Mọi đợt rà soát”, hoặc chọn vai trò khác.',
      en: 'Choose “every round”, or another role.',
    },
  },
  ROUND_NOT_OF_AREA: {
    kind: 'INVALID',
    message: {
      vi: 'Đợt rà soát đã chọn không có ở đơn vị này.',
      en: 'The chosen round is not held in this area.',
    },
    whatToDo: {
      vi: 'Chọn đợt có đơn vị này tham gia, hoặc giao cho mọi đợt.',
      en: 'Choose a round that this area takes part in, or give the role for every round.',
    },
  },
  LOGIN_TAKEN: {
    kind: 'CONFLICT',
    message: { vi: 'Tên đăng nhập này đã có người dùng.', en: 'This login is already in use.' },
    whatToDo: { vi: 'Chọn tên đăng nhập khác.', en: 'Choose another login.' },
  },
  INITIAL_PASSWORD_USED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Tài khoản đã được tạo và đã đăng nhập; mật khẩu ban đầu chỉ hiện một lần.',
      en: 'The account exists and has been used; its first password is shown only once.',
    },
    whatToDo: { vi: 'Tải lại danh sách tài khoản.', en: 'Reload the list of accounts.' },
  },
  TOKEN_NAME_MISSING: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa đặt tên cho khóa, hoặc tên dài quá 60 ký tự.',
      en: 'The token has no name, or one longer than 60 characters.',
    },
    whatToDo: {
      vi: 'Đặt tên theo chương trình sẽ dùng khóa.',
      en: 'Name it after the program that will use it.',
    },
  },
  TOKEN_DAYS: {
    kind: 'INVALID',
    message: { vi: 'Thời hạn không đúng.', en: 'This is no time that a token can live.' },
    whatToDo: { vi: 'Chọn từ 1 đến {most} ngày.', en: 'Choose 1 to {most} days.' },
  },
  TOKEN_OPENS_NOTHING: {
    kind: 'INVALID',
    message: { vi: 'Khóa này không mở được gì.', en: 'This token would open nothing.' },
    whatToDo: {
      vi: 'Chọn ít nhất một việc và một địa bàn.',
      en: 'Choose at least one action and one area.',
    },
  },
  TOKEN_NOT_YOURS_TO_GIVE: {
    kind: 'INVALID',
    message: {
      vi: 'Bạn không có quyền làm một trong các việc đã chọn ở địa bàn đã chọn.',
      en: 'You may not do one of these yourself in the areas chosen.',
    },
    whatToDo: { vi: 'Bỏ bớt việc hoặc chọn lại địa bàn.', en: 'Choose fewer actions, or other areas.' },
  },
  TOO_MANY_TOKENS: {
    kind: 'CONFLICT',
    message: { vi: 'Đã có {most} khóa đang dùng.', en: 'There are {most} tokens in use already.' },
    whatToDo: { vi: 'Thu hồi khóa không còn dùng.', en: 'Revoke one that is not used any more.' },
  },
  TOKEN_GONE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Khóa đã tạo nhưng không hiện lại được nữa.',
      en: 'The token was made, but cannot be shown any more.',
    },
    whatToDo: { vi: 'Thu hồi khóa đó rồi tạo khóa khác.', en: 'Revoke it and make another one.' },
  },
});
