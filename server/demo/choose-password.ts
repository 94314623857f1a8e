import { newCode } from '../kernel/ids.ts';
import { createClient } from './client.ts';

export type SignIn = { readonly login: string; readonly password: string };

/** As a person who was handed a first password: signs in and chooses an own one. */
export async function choosePassword(url: string, { login, password }: SignIn): Promise<SignIn> {
  const client = createClient(url);
  await client.run('SignIn', { login, password });
  const newPassword = [newCode(4), newCode(4), newCode(4)].join('-');
  await client.run('ChangePassword', { oldPassword: password, newPassword });
  return { login, password: newPassword };
}
