import type { Run, Text } from './paper.ts';

/** Control signs (but a new line), half surrogates and signs XML 1.0 forbids would make a file that nothing opens. */
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** NFC: decomposed letters of old software come out scrambled in a PDF. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, ' ').toWellFormed().normalize('NFC');

export type CleanRun = { readonly text: string; readonly bold: boolean; readonly italic: boolean };

const runOf = (run: Run): CleanRun =>
  typeof run === 'string'
    ? { text: cleanText(run), bold: false, italic: false }
    : { text: cleanText(run.text), bold: run.bold ?? false, italic: run.italic ?? false };

export const runsOf = (text: Text): readonly CleanRun[] =>
  typeof text === 'string' ? [runOf(text)] : text.map(runOf);
