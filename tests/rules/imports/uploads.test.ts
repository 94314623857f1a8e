import { expect, test } from 'vitest';
import { success } from '../../../server/kernel/result.ts';
import { createUploads } from '../../../server/modules/imports/app/uploads.ts';
import type { WorkbookReading } from '../../../server/modules/imports/domain/workbook-reading.ts';

const FILE = { roundId: 'r', communeId: 'c', fileName: 'x.xlsx', sha256: 'x' };

test('while eight files wait to be read there is no room for another, and then there is again', async () => {
  const uploads = createUploads({ now: Date.now, onChange: () => undefined, onFault: () => undefined });
  let finish: () => void = () => undefined;
  const reading = new Promise<void>((done) => (finish = done));
  const read = () => reading.then(() => success({} as WorkbookReading));
  const ids: string[] = [];
  for (let i = 0; i < 8; i += 1) {
    expect(uploads.isFull()).toBe(false);
    ids.push(uploads.open(FILE, read).id);
  }
  expect(uploads.isFull()).toBe(true);
  finish();
  await Promise.all(ids.map((id) => uploads.settled(id)));
  expect(uploads.isFull()).toBe(false);
});
