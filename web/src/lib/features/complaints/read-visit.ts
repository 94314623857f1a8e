/** One name a line; empty lines are none. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const wholeNumber = (text: string): number | null =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;

/** "1, 4, 9" as numbers; 0 says that there are none. Null: not numbers, or nothing written, which is no answer. */
export function numbersOf(text: string): number[] | null {
  if (text.trim() === '0') return [];
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const numbers = parts.map(wholeNumber);
  return numbers.length > 0 && numbers.every((number) => number !== null) ? numbers : null;
}
