import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { BackupRefused } from '../platform/backup/index.ts';

const SHORTEST = 12;

/** Asked at the terminal without being shown; a new one is asked twice. */
export async function askPassphrase(
  configured: string | null,
  { isNew }: { isNew: boolean },
): Promise<string> {
  const passphrase = configured ?? (await askAtTerminal(isNew));
  if (isNew && passphrase.length < SHORTEST)
    throw new BackupRefused(
      `Mật khẩu bản sao lưu cần ít nhất ${SHORTEST} ký tự. / The passphrase of a backup needs at least ${SHORTEST} signs.`,
    );
  return passphrase;
}

async function askAtTerminal(isNew: boolean): Promise<string> {
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: hidden, terminal: true });
  const ask = async (text: string): Promise<string> => {
    process.stdout.write(text);
    const answer = await terminal.question('');
    process.stdout.write('\n');
    return answer;
  };
  try {
    const first = await ask('Mật khẩu bản sao lưu / Passphrase: ');
    if (isNew && first !== (await ask('Nhập lại / Once more: ')))
      throw new BackupRefused('Hai lần nhập khác nhau. / The two do not match.');
    return first;
  } finally {
    terminal.close();
  }
}
