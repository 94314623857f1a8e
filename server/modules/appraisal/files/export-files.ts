import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promises, Readable, Transform, type TransformCallback } from 'node:stream';
import { streamWorkbook } from '../../../platform/files/xlsx/stream-workbook.ts';
import type { ExportFiles } from '../app/export-store.ts';
import { exportWidths } from '../domain/export-columns.ts';
import { csvRow, type Cell } from '../../../kernel/csv.ts';

/** So that a spreadsheet reads the letters as what they are. */
const BYTE_ORDER_MARK = '\uFEFF';

async function* csv(header: readonly string[], rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(header);
  for await (const row of rows) yield csvRow(row);
}

/** Written as the rows come, never held whole; under its name only when it is whole. */
export function createExportFiles(folder: string): ExportFiles {
  const path = (id: string): string => join(folder, id);
  return {
    async write(id, format, { header, rows }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const bytes =
        format === 'CSV'
          ? Readable.from(csv(header, rows), { objectMode: false })
          : Readable.fromWeb(
              streamWorkbook({ name: 'Họp Dân', header, rows, widths: exportWidths }) as Parameters<
                typeof Readable.fromWeb
              >[0],
            );
      const hash = createHash('sha256');
      const hashing = new Transform({
        transform(chunk: Buffer, _encoding, done: TransformCallback) {
          hash.update(chunk);
          done(null, chunk);
        },
      });
      await promises.pipeline(bytes, hashing, createWriteStream(`${path(id)}.part`, { mode: 0o600 }));
      await rename(`${path(id)}.part`, path(id));
      return hash.digest('hex');
    },
    async open(id) {
      const found = await stat(path(id)).catch(() => null);
      return found && { size: found.size, stream: createReadStream(path(id)) };
    },
    async remove(id) {
      await rm(path(id), { force: true });
      await rm(`${path(id)}.part`, { force: true });
    },
    removeAll: () => rm(folder, { recursive: true, force: true }),
  };
}
