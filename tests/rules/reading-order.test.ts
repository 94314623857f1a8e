import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../server/kernel/reading-order.ts';

const ordered = (...names: string[]) => inReadingOrder(names, (name) => name);

describe('the reading order', () => {
  it('puts 2 before 10, wherever the number stands', () => {
    expect(ordered('Ấp Bình 10', 'Ấp Bình 2', 'Ấp 10', 'Ấp 2')).toEqual([
      ...['Ấp 2', 'Ấp 10', 'Ấp Bình 2', 'Ấp Bình 10'],
    ]);
  });
  it('has Đ after D, Ă and Â after A, and the marks of one letter together', () => {
    expect(ordered('Đặng', 'Dương', 'Ân', 'Ăn', 'An', 'Thành', 'Tấn', 'Tân')).toEqual([
      ...['An', 'Ăn', 'Ân', 'Dương', 'Đặng', 'Tân', 'Tấn', 'Thành'],
    ]);
  });
  it('leaves what reads the same as it came, and the list that was given', () => {
    const given = [
      { name: 'Ấp 2', at: 1 },
      { name: 'Ấp 1', at: 2 },
      { name: 'Ấp 2', at: 3 },
    ];
    expect(inReadingOrder(given, ({ name }) => name).map(({ at }) => at)).toEqual([2, 1, 3]);
    expect(given.map(({ at }) => at)).toEqual([1, 2, 3]);
  });
});
