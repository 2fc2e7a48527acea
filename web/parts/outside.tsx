// Text from outside, shown as text. In: a string that somebody else wrote. Out: the same characters, kept from changing
// the direction or the width of what stands around them.

/** A name, a subject, an id within a sentence of ours. */
export function Outside({ text }: { text: string }) {
  return <bdi class="outside">{text}</bdi>;
}

// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const unprintable = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** For where no markup can be, such as a page's title: one line without direction controls, at most `most` characters. */
export function cut(text: string, most: number): string {
  const characters = [...text.replace(unprintable, ' ')];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
