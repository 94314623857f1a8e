import type { Page } from 'playwright-core';

export type Slides = {
  /** Headings of the slides that were on the wall so far. */
  readonly titles: () => readonly string[];
  /** What must not hang there and did, with the slide. */
  readonly leaks: () => readonly string[];
  /** Slides without a word. */
  readonly blanks: () => number;
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

/**
 * Everything that the wall ever shows from now on, attributes and hidden parts too, looked at in the moment that it is
 * there. To be called before the wall is opened.
 */
export async function watchSlides(wall: Page, forbidden: readonly string[]): Promise<Slides> {
  const titles = new Set<string>();
  const leaks = new Set<string>();
  const wanted = forbidden.map(folded);
  let blanks = 0;
  await wall.exposeFunction('hopDanSlide', (title: string, text: string, html: string) => {
    titles.add(title.replaceAll('\u00a0', ' '));
    if (text.trim() === '') blanks += 1;
    const all = folded(html);
    for (const one of wanted) if (all.includes(one)) leaks.add(`${one} on “${title}”`);
    const id = UUID.exec(all);
    if (id) leaks.add(`an id on “${title}”: ${all.slice(Math.max(0, id.index - 60), id.index + 40)}`);
  });
  await wall.addInitScript(() => {
    const tell = (window as unknown as { hopDanSlide: (title: string, text: string, html: string) => void })
      .hopDanSlide;
    let last = '';
    new MutationObserver(() => {
      const slide = document.querySelector('main');
      if (!slide || slide.outerHTML === last) return;
      last = slide.outerHTML;
      const around = document.body.cloneNode(true) as HTMLElement;
      for (const script of around.querySelectorAll('script')) script.remove();
      tell(
        slide.querySelector('h1, h2')?.textContent?.trim() ?? '',
        slide.textContent ?? '',
        around.outerHTML,
      );
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  return { titles: () => [...titles], leaks: () => [...leaks], blanks: () => blanks };
}
