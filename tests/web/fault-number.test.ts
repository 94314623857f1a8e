import { pino } from 'pino';
import { expect, it } from 'vitest';
import { maskFault } from '../../server/platform/graphql/mask-fault.ts';
import { faultOf } from '../../web/src/lib/graphql/send.ts';

it('a fault of ours shows the reader the number under which the log knows it', () => {
  const lines: { id: string }[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const masked = maskFault({ message: 'raw' }, new Error('raw'), log);
  const fault = faultOf([JSON.parse(JSON.stringify(masked))]);
  expect(fault.code).toBe('FAULT');
  expect(fault.id).toBe(lines[0]?.id);
  expect(fault.id).toMatch(/^[\da-f-]{36}$/);
});
