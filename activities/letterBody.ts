// A letter file's body: the letter itself, without the record that the Support Unit keeps above it as front matter.
// In: the file as text. Out: what the organization wrote.

const frontMatter = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

export function letterBody(file: string): string {
  return file.replace(frontMatter, '').trim();
}
