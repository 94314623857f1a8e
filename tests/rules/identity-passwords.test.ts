import { expect, test } from 'vitest';
import { COMMON_PASSWORDS } from '../../server/modules/identity/domain/common-passwords.ts';
import { passwordFault } from '../../server/modules/identity/domain/password-rules.ts';

test('a password has at least ten characters, counted as a person counts them', () => {
  expect(passwordFault('ễễễễễễễễễ', 'lan')).toBe('PASSWORD_TOO_SHORT');
  expect(passwordFault('chín ký t', 'lan')).toBe('PASSWORD_TOO_SHORT');
  expect(passwordFault('mười ký tự'.normalize('NFD'), 'lan')).toBeNull();
  expect(passwordFault('x y'.repeat(70), 'lan')).toBe('PASSWORD_TOO_LONG');
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
])('"%s" is among what is tried first', (password) => {
  expect(passwordFault(password, 'lan')).toBe('PASSWORD_TOO_COMMON');
});

test.each(['bốn con trâu đen', 'abcd-efgh-jkmn', 'sông Hậu mùa nước nổi', 'Tr0ngLuaV@ngHe'])(
  '"%s" is taken',
  (password) => {
    expect(passwordFault(password, 'lan')).toBeNull();
  },
);

test('a password that contains the login is refused; a login of three letters is no reason', () => {
  expect(passwordFault('xin chào canbo.binhmy', 'canbo.binhmy')).toBe('PASSWORD_HAS_LOGIN');
  expect(passwordFault('lan thích hoa sữa', 'lan')).toBeNull();
});

test('the list of common passwords holds about two hundred words, each as it is compared', () => {
  expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(200);
  for (const word of COMMON_PASSWORDS) expect(word).toMatch(/^[a-z]+$/);
});
