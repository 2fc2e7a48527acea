// How well the words on a page can be told from what is behind them. In: a page in a browser. Out: each text whose contrast is
// below WCAG's 4.5 (3 for large type), with the ratio.
import type { Page } from 'playwright-core';

/** Runs in the page, where there are no types: a text's colour against the nearest painted ground behind it. */
const script = `(() => {
  const parse = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const painted = (color) => color.startsWith('rgb') && parse(color)[3] !== 0;
  const shapeOf = (element) => element instanceof SVGTextElement
    ? [...element.parentElement.querySelectorAll('path, polygon, ellipse')].map((one) => getComputedStyle(one).fill).find(painted)
    : undefined;
  const ground = (element) => {
    const shape = shapeOf(element);
    if (shape && element.closest('.node')) return shape;
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (painted(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const hasText = (element) => [...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim() !== '');
  return [...document.querySelectorAll('body *')].filter(hasText).flatMap((element) => {
    if (element.checkVisibility && !element.checkVisibility()) return [];
    const style = getComputedStyle(element);
    const color = element instanceof SVGTextElement ? style.fill : style.color;
    const [a, b] = [light(parse(color)), light(parse(ground(element)))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    return ratio >= least ? [] : [ratio.toFixed(2) + ' ' + color + ' on ' + ground(element) + ': ' + element.textContent.trim().slice(0, 40)];
  });
})()`;

export async function illegible(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(script);
}
