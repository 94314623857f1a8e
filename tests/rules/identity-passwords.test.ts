import { expect, test } from 'vitest';
import { COMMON_PASSWORDS } from '../../server/modules/identity/domain/common-passwords.ts';
import { passwordFault } from '../../server/modules/identity/domain/password-rules.ts';

const LAN = { login: 'lan', names: ['Lê Thị Lan', 'Bình Thủy', 'Xã Bình Thủy', 'An Giang', 'Tỉnh An Giang'] };

test('a password has at least ten characters, counted as a person counts them', () => {
  expect(passwordFault('ễễễễễễễễễ', LAN)).toBe('PASSWORD_TOO_SHORT');
  expect(passwordFault('chín ký t', LAN)).toBe('PASSWORD_TOO_SHORT');
  expect(passwordFault('mười ký tự'.normalize('NFD'), LAN)).toBeNull();
  expect(passwordFault('x y'.repeat(70), LAN)).toBe('PASSWORD_TOO_LONG');
});

test.each([
  'matkhau123',
  'Mật khẩu 2024!',
  'M4tkhau'.replace('4', 'a') + '@12345',
  'anhyeuem123',
  'Anh Yêu Em 520',
  'AnhYeuEm!!!!',
  '1234567890',
  '0912345678',
  '01/01/1990.',
  'qwertyuiop',
  'iloveyou2023',
  'matkhaumatkhau',
  'aaaaaaaaaaaa',
  'admin@12345',
  'UBND_XA_2023',
  'P@ssw0rd123',
  'P@$$w0rd!!!',
  'Dr4g0n2024!',
  'manchester10',
  'football1234',
  'trustno1trustno1',
  '1qaz2wsx3edc',
])('"%s" is among what is tried first', (password) => {
  expect(passwordFault(password, LAN)).toBe('PASSWORD_TOO_COMMON');
});

test.each(['bốn con trâu đen', 'abcd-efgh-jkmn', 'sông Hậu mùa nước nổi', 'Tr0ngLuaV@ngHe'])(
  '"%s" is taken',
  (password) => {
    expect(passwordFault(password, LAN)).toBeNull();
  },
);

test('a password that contains the login is refused; a login of three letters is no reason', () => {
  expect(passwordFault('xin chào canbo.binhmy', { login: 'canbo.binhmy', names: [] })).toBe(
    'PASSWORD_HAS_LOGIN',
  );
  expect(passwordFault('lan thích hoa sữa', LAN)).toBeNull();
});

test.each(['BinhThuy@2024', 'ubndxabinhthuy1', 'Le Thi Lan 1990', 'lan.angiang.2025', 'XÃ BÌNH THỦY 67'])(
  '"%s" is nothing but names that everybody around knows',
  (password) => {
    expect(passwordFault(password, LAN)).toBe('PASSWORD_IS_OWN_NAME');
  },
);

test.each(['sông Hậu Bình Thủy mùa lũ', 'lan man chuyện trên trời'])(
  '"%s" has more in it than names',
  (password) => {
    expect(passwordFault(password, LAN)).toBeNull();
  },
);

test('the list of common passwords holds the 20,000 most frequent of leaked lists, each as it is compared, in 200 kB', () => {
  expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(20_000);
  expect([...COMMON_PASSWORDS].filter((word) => !/^[a-z][a-z0-9]*$/.test(word))).toEqual([]);
  expect([...COMMON_PASSWORDS].join(' ').length).toBeLessThan(200_000);
});
