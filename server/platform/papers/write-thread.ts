import { parentPort, workerData } from 'node:worker_threads';
import { writeDocx } from './docx/write-docx.ts';
import type { Bundle, Paper } from './paper.ts';
import { writeBundle } from './pdf/write-bundle.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** Runs in a thread of its own: fonts and long lists take half a second, which no vote may wait for. */
export type WritingOrder =
  | { readonly paper: Paper; readonly format: 'pdf' | 'docx' }
  | { readonly bundle: Bundle; readonly format: 'bundle' };

async function write(order: WritingOrder): Promise<unknown> {
  if (order.format === 'bundle') {
    const { bytes, pages } = await writeBundle(order.bundle);
    return { bytes: new Uint8Array(bytes), pages };
  }
  return new Uint8Array(await (order.format === 'pdf' ? writePdf(order.paper) : writeDocx(order.paper)));
}

parentPort?.postMessage({ answer: { ok: true, value: await write(workerData as WritingOrder) } });
