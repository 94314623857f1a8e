import { parentPort, workerData } from 'node:worker_threads';
import { writeDocx } from './docx/write-docx.ts';
import type { Paper } from './paper.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** Runs in a thread of its own: fonts and long lists take half a second, which no vote may wait for. */
export type WritingOrder =
  | { readonly paper: Paper; readonly format: 'pdf' | 'docx' }
  | { readonly papers: readonly Paper[]; readonly format: 'count' };

/** Pages of a PDF that we wrote ourselves: its page objects stand in the open. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

async function count(papers: readonly Paper[]): Promise<number[]> {
  const pages: number[] = [];
  for (const paper of papers) pages.push(pagesIn(await writePdf(paper)));
  return pages;
}

const order = workerData as WritingOrder;
const value =
  order.format === 'count'
    ? await count(order.papers)
    : new Uint8Array(await (order.format === 'pdf' ? writePdf(order.paper) : writeDocx(order.paper)));
parentPort?.postMessage({ answer: { ok: true, value } });
