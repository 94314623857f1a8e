import { MOTTO, NATION, type Block } from '../../../platform/papers/index.ts';
import type { PacketFacts } from '../domain/packet.ts';

type Meeting = PacketFacts['meeting'];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const left = (text: string, size?: number): Block => ({
  ...{ kind: 'paragraph', text, align: 'left' },
  ...(size ? { size } : {}),
});
const centred = (text: string, bold: boolean, size: number): Block => ({
  ...{ kind: 'paragraph', align: 'center', size },
  text: bold ? [{ text, bold: true }] : text,
});

/** Over a form inside the packet, as a paper of its own has it (NĐ 30/2020, Phụ lục I). */
export const nationHead = ({ communeName, villageName }: Meeting): Block => ({
  kind: 'columns',
  columns: [
    [
      centred(`UBND ${communeName.toLocaleUpperCase('vi')}`, false, 11.5),
      centred(villageName.toLocaleUpperCase('vi'), true, 11.5),
    ],
    [centred(NATION, true, 10), centred(MOTTO, true, 11.5)],
  ],
});

/** Stays on the page of the signatures: nobody signs a page without a word on it. */
export const lastLine = (text: string): Block => ({ kind: 'paragraph', text, align: 'left', leadsOn: true });

/** Names are printed whole, in letters that fit two lines. */
export const title = (name: string, about?: string): Block => ({
  ...{ kind: 'title', name },
  ...(about ? { about } : {}),
});

/** In rows of so many. */
export const inRows = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, row) =>
    items.slice(row * size, (row + 1) * size),
  );
