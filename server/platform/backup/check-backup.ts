import { createHash, type Hash } from 'node:crypto';
import { readArchive, type Entry } from './archive.ts';
import { aboutSchema, BackupRefused, manifestSchema, type About, type Manifest } from './manifest.ts';

const UNREADABLE =
  'Không đọc được bản sao lưu: sai mật khẩu, hoặc tệp đã bị thay đổi. / ' +
  'The backup cannot be read: wrong passphrase, or the file was changed.';
const UNFINISHED =
  'Bản sao lưu chưa ghi xong hoặc nội dung không khớp. / The backup is unfinished, or its content does not match.';

const TABLE = /^tables\/([^/]+)\/\d+$/;
export const tableOf = (name: string): string | null => TABLE.exec(name)?.[1] ?? null;

/** Reads everything once, in order, with `take` for whoever wants the content; then holds it against the manifest. */
export async function checkBackup(
  file: string,
  passphrase: string,
  take: (entry: Entry, about: About) => Promise<void> = async () => undefined,
): Promise<{ about: About; manifest: Manifest }> {
  const hashes = new Map<string, Hash>();
  let about: About | undefined;
  let manifest: Manifest | undefined;
  const read = async (entry: Entry): Promise<void> => {
    const { name, content } = entry;
    if (name === 'about.json') about = aboutSchema.parse(JSON.parse(content.toString('utf8')));
    else if (name === 'manifest.json') manifest = manifestSchema.parse(JSON.parse(content.toString('utf8')));
    else {
      const of = tableOf(name) ?? name;
      const hash = hashes.get(of) ?? createHash('sha256');
      hashes.set(of, hash.update(content));
    }
    if (about) await take(entry, about);
  };
  try {
    await readArchive(file, passphrase, read);
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(UNREADABLE, { cause: error });
  }
  if (!about || !manifest) throw new BackupRefused(UNFINISHED);
  const expected = [
    ...manifest.tables.map(({ name, sha256 }) => [name, sha256]),
    ...manifest.files.map(({ name, sha256 }) => [`files/${name}`, sha256]),
  ];
  const same = expected.every(([name, sha256]) => hashes.get(name ?? '')?.digest('hex') === sha256);
  if (!same || hashes.size !== expected.length) throw new BackupRefused(UNFINISHED);
  return { about, manifest };
}
