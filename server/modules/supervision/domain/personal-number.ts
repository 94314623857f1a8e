const SHORTEST = 9; // an old identity card has 9 digits, a telephone 10, a citizen's number 12

/**
 * A number in a text that may be of a person: questions and answers are read by every official of the round, so whoever
 * writes is asked once more. Spaces, dots and dashes inside a number do not hide it; dates and amounts of money are shorter
 * or grouped by three from the right.
 */
export function holdsPersonalNumber(text: string): boolean {
  const withoutDates = text.replace(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g, ' ');
  return [...withoutDates.matchAll(/\d(?:[ .\u00a0-]?\d)*/g)].some(([run]) => {
    const isAmount = /^[1-9]\d{0,2}(\.\d{3})+$/.test(run);
    return !isAmount && run.replace(/\D/g, '').length >= SHORTEST;
  });
}
