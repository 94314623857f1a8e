import type { Block, Text } from '../../../platform/papers/index.ts';

/** NĐ 30/2020: days below 10 and the months 1 and 2 are written with a 0 before them. */
export function dayWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

export const left = (text: Text, size: number): Block => ({ kind: 'paragraph', align: 'left', size, text });
