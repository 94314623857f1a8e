import { expect, test } from 'vitest';
import { faultFacts, faultText } from '../../server/platform/log/index.ts';

test('a fault says in the log what kind it is and where, and repeats nothing that was typed', () => {
  const said: readonly [string, string][] = [
    ['invalid input syntax for type uuid: "Zquyn Thị"', 'invalid input syntax for type uuid: …'],
    ['invalid input syntax for type json: "Zquyn "Bé" Thị"', 'invalid input syntax for type json: …'],
    [
      'duplicate key value violates unique constraint "member_id_number"',
      'duplicate key value violates unique constraint member_id_number',
    ],
    [
      'null value in column "name" of relation "member" violates not-null constraint',
      'null value in column name of relation member violates not-null constraint',
    ],
    [
      "Cannot read properties of undefined (reading 'village')",
      'Cannot read properties of undefined (reading village)',
    ],
    [`Unexpected token 'Z', "Zquyn"... is not valid JSON`, 'Unexpected token …'],
    ['date/time field value out of range: "2023-13-45"', 'date/time field value out of range: …'],
    ['value 099987654321 is out of range for type integer', 'value … is out of range for type integer'],
    ["the commune's list is empty", "the commune's list is empty"],
    ['no case 0190a1b2-1111-7000-8000-0123456789ab', 'no case 0190a1b2-1111-7000-8000-…ab'],
  ];
  for (const [message, text] of said) expect(faultText(message)).toBe(text);
});

test('of a fault of Postgres go code, table and constraint into the log, never the row; of the stack only where', () => {
  const fault = Object.assign(new Error('duplicate key\nZquyn Thị'), {
    ...{ code: '23505', table: 'member', constraint: 'member_pkey' },
    detail: 'Key (id_number)=(099987654321) already exists.',
  });
  const facts = faultFacts(fault);
  expect(facts).toMatchObject({ name: 'Error', code: '23505', table: 'member', constraint: 'member_pkey' });
  expect(JSON.stringify(facts.at)).toContain('fault-facts.test.ts');
  expect(JSON.stringify(facts.at)).not.toContain('Zquyn');
  expect(JSON.stringify(facts)).not.toContain('099987654321');
  expect(faultFacts('Zquyn "Thị"').message).toBe('Zquyn …');
});
