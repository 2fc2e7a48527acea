// Text from outside on its way to a terminal. In: a text. Out: the same, unable to command the terminal or to disguise
// itself: control characters and bidirectional overrides are shown as their code.

// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Tabs and line breaks stay. */
export function clean(text: string): string {
  return text.replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
