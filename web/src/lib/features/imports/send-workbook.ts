import type { Refusal } from '../../graphql/refusal.ts';
import { isRefusal } from '../../graphql/refusal.ts';

export type SentWorkbook = { uploadId: string } | Refusal;

/** No answer: nothing was saved, sending it again is safe. */
export class SendFault extends Error {
  override readonly name = 'SendFault';
}

const answerOf = (text: string): SentWorkbook => {
  const answer = JSON.parse(text) as unknown;
  if (typeof answer === 'object' && answer !== null) {
    if ('uploadId' in answer) return answer as { uploadId: string };
    if (isRefusal(answer)) return answer as Refusal;
  }
  throw new SendFault('unexpected answer');
};

/** Sends a workbook to be read; nothing is saved by it. XMLHttpRequest, since fetch cannot tell how much was sent. */
export const sendWorkbook = (
  { roundId, communeId, file }: { roundId: string; communeId: string; file: File },
  onShare: (share: number) => void,
): { sent: Promise<SentWorkbook>; abort: () => void } => {
  const request = new XMLHttpRequest();
  const sent = new Promise<SentWorkbook>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new SendFault('not sent'));
    request.onabort = () => reject(new SendFault('stopped'));
    request.onload = () => {
      try {
        resolve(answerOf(request.responseText));
      } catch (error) {
        reject(error instanceof SendFault ? error : new SendFault(String(error)));
      }
    };
    request.open('POST', `/files/workbooks?${new URLSearchParams({ roundId, communeId })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.send(file);
  });
  return { sent, abort: () => request.abort() };
};

/** Where the rows to mend come back as a workbook, of one village or of the whole commune. */
export const mendWorkbookPath = (roundId: string, communeId: string, villageId: string | null): string =>
  `/files/rows-to-mend?${new URLSearchParams({ roundId, communeId, ...(villageId ? { villageId } : {}) })}`;
