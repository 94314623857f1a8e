import { describe, expect, it } from 'vitest';
import { firstToCome } from '../../web/src/lib/features/desk/first-to-come.ts';

const [inside, outside] = [{ checkedIn: true }, { checkedIn: false }];

describe('Enter after a name typed at check-in', () => {
  it('takes the first who is not in yet, though people who are in stand before', () => {
    expect(firstToCome([inside, inside, outside, outside])).toBe(2);
    expect(firstToCome([outside, inside])).toBe(0);
  });
  it('stays on the first when everybody found is in already, and when nobody was found', () => {
    expect(firstToCome([inside, inside])).toBe(0);
    expect(firstToCome([])).toBe(0);
  });
});
