// What people typed, as they typed it: a form sends each line break as two characters, which would count against the longest text and be
// recorded. In: a field's text as it was sent. Out: the same with single line breaks.
export const asTyped = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
