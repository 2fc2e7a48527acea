// Whether a text from an address can be looked up at all. In: a text, or nothing. Out: a verdict; the register keeps no NUL character.

export function lookable(text: string | undefined): text is string {
  return text !== undefined && text !== '' && text.length <= 200 && !text.includes('\0');
}
