import { join } from 'node:path';
import pdfmake from 'pdfmake';

export const FONT_FOLDER = join(import.meta.dirname, '../fonts');
const font = (style: string): string => join(FONT_FOLDER, `Tinos-${style}.ttf`);

pdfmake.setFonts({
  Tinos: {
    normal: font('Regular'),
    bold: font('Bold'),
    italics: font('Italic'),
    bolditalics: font('BoldItalic'),
  },
});
// a paper is text: nothing is fetched, and no file but the fonts is opened
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONT_FOLDER));

export { pdfmake };
