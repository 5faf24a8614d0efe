import type { Page } from '@playwright/test';
import type { Schema } from './schemas.ts';

const image = '<img src=x onerror=xss()>';
const more = `"'><svg onload=xss()><script>xss()</script><a href="javascript:xss()">{{xss()}}</a>`;

/** The numbers of the hostile texts that a text holds as they were written. */
const numbersIn = (text: string): number[] =>
  text
    .split(image)
    .slice(0, -1)
    .map((before) => Number(/#(\d+)$/.exec(before)?.[1]));

/** What somebody with the worst of intents writes wherever a text is taken; each begins with a number of its own. */
export function hostileTexts() {
  const places: string[] = [];
  const open = new Set<string>();
  const placesIn = (text: string) => numbersIn(text).map((number) => places[number] ?? '');
  return {
    at(place: string, { maxLength = 300 }: Schema = {}): string {
      const text = `#${places.push(place) - 1}${image}`;
      return maxLength < text.length + more.length ? text : text + more;
    },
    sent(text: string): string {
      for (const place of placesIn(text)) open.add(place);
      return text;
    },
    /** Takes note of those that stand on the page as they were written, also in its fields. */
    async look(page: Page): Promise<void> {
      for (const place of placesIn(await page.evaluate(allText))) open.delete(place);
    },
    /** The places whose text was sent and has not been seen yet. */
    unseen: (): string[] => [...open],
  };
}

const allText = () => {
  const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
  return [document.body.innerText, ...[...fields].map(({ value }) => value)].join('\n');
};
