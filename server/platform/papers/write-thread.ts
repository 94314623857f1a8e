import { parentPort, workerData } from 'node:worker_threads';
import { writeDocx } from './docx/write-docx.ts';
import type { Paper } from './paper.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** Runs in a thread of its own: fonts and long lists take half a second, which no vote may wait for. */
export type WritingOrder = { readonly paper: Paper; readonly format: 'pdf' | 'docx' };

const { paper, format } = workerData as WritingOrder;
const bytes = await (format === 'pdf' ? writePdf(paper) : writeDocx(paper));
parentPort?.postMessage({ answer: { ok: true, value: new Uint8Array(bytes) } });
