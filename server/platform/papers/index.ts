import { runInWorker } from '../files/worker-task.ts';
import type { Bundle, Paper } from './paper.ts';
import type { WritingOrder } from './write-thread.ts';

export { MOTTO, NATION } from './form.ts';
export type {
  Align,
  Block,
  Bundle,
  BundlePart,
  Column,
  HeadCell,
  Paper,
  Run,
  Signature,
  Text,
} from './paper.ts';

export const PDF_TYPE = 'application/pdf';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const LIMITS = { maxMillis: 60_000, maxHeapMegabytes: 768 };

/** In a thread of its own; a paper that takes too long or too much memory is a fault. */
async function run<T>(data: WritingOrder): Promise<T> {
  const written = await runInWorker<T, never>({
    module: new URL('./write-thread.ts', import.meta.url),
    data,
    limits: LIMITS,
  });
  if (!written.ok) throw new Error(`a paper could not be written: ${written.code}`);
  return written.value;
}

const write = async (paper: Paper, format: 'pdf' | 'docx'): Promise<Buffer> =>
  Buffer.from(await run<Uint8Array>({ paper, format }));

/** Papers of one packet as one PDF behind its order, and how many pages each part has. Laid out once. */
export async function renderBundle(bundle: Bundle): Promise<{ bytes: Buffer; pages: readonly number[] }> {
  const { bytes, pages } = await run<{ bytes: Uint8Array; pages: number[] }>({ bundle, format: 'bundle' });
  return { bytes: Buffer.from(bytes), pages };
}

/** The paper as PDF, with its font inside. */
export const renderPdf = (paper: Paper): Promise<Buffer> => write(paper, 'pdf');

/** The same paper for Word, in Times New Roman. */
export const renderDocx = (paper: Paper): Promise<Buffer> => write(paper, 'docx');
