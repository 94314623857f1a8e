import { runInWorker } from '../files/worker-task.ts';
import type { Paper } from './paper.ts';
import type { WritingOrder } from './write-thread.ts';

export type { Align, Block, Column, Paper, Run, Signature, Text } from './paper.ts';

export const PDF_TYPE = 'application/pdf';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const LIMITS = { maxMillis: 60_000, maxHeapMegabytes: 768 };

/** In a thread of its own; a paper that takes too long or too much memory is a fault. */
async function write(paper: Paper, format: WritingOrder['format']): Promise<Buffer> {
  const written = await runInWorker<Uint8Array, never>({
    module: new URL('./write-thread.ts', import.meta.url),
    data: { paper, format } satisfies WritingOrder,
    limits: LIMITS,
  });
  if (!written.ok) throw new Error(`a paper could not be written: ${written.code}`);
  return Buffer.from(written.value);
}

/** The paper as PDF, with its font inside. */
export const renderPdf = (paper: Paper): Promise<Buffer> => write(paper, 'pdf');

/** The same paper for Word, in Times New Roman. */
export const renderDocx = (paper: Paper): Promise<Buffer> => write(paper, 'docx');
