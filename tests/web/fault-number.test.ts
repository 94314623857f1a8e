import { expect, it } from 'vitest';
import { faultOf } from '../../web/src/lib/graphql/send.ts';

it('a fault shows the reader the number under which the log of the server knows it', () => {
  const id = '6f1c7f7e-54cf-4a0f-9d3c-0a4f3b8f2a11';
  expect(faultOf([{ message: 'Có lỗi', extensions: { code: 'FAULT', id } }])).toMatchObject({
    code: 'FAULT',
    id,
  });
});
