// A letter's text in blocks: what each simple mark becomes, and that everything else stays the text that it is.
import { blocksOf } from '../../web/reading/blocks.ts';

const markdown = (text: string) => blocksOf(text, { markdown: true });

test('paragraphs are separated by empty lines; a wrapped line goes on, a short one ends', () => {
  const wrapped =
    'This line is long enough to have been wrapped by a program that wraps lines\nand so it goes on.';
  expect(markdown(`${wrapped}\r\n\r\nWith kind regards,\nDirector`)).toEqual([
    { kind: 'paragraph', text: wrapped.replace('\n', ' ') },
    { kind: 'paragraph', text: 'With kind regards,\nDirector' },
  ]);
});

test('headings, rules and quotes', () => {
  expect(markdown('# One #\n## Two\n---\n> a\n> b\n#no heading')).toEqual([
    { kind: 'heading', level: 1, text: 'One' },
    { kind: 'heading', level: 2, text: 'Two' },
    { kind: 'rule' },
    { kind: 'quote', text: 'a\nb' },
    { kind: 'paragraph', text: '#no heading' },
  ]);
});

test('lists go on over empty lines and indented ones, and keep the number they begin with', () => {
  expect(markdown('- a\n\n- b\n  more\n\n3. c\n4) d\n\nafter')).toEqual([
    { kind: 'list', ordered: false, start: 1, items: ['a', 'b\nmore'] },
    { kind: 'list', ordered: true, start: 3, items: ['c', 'd'] },
    { kind: 'paragraph', text: 'after' },
  ]);
});

test('what was recorded at the head of a letter stands apart; an unclosed one is a rule', () => {
  expect(markdown('---\nname: x\n---\nDear Co-Chairs,')).toEqual([
    { kind: 'record', text: 'name: x' },
    { kind: 'paragraph', text: 'Dear Co-Chairs,' },
  ]);
  expect(markdown('---\nname: x')).toEqual([{ kind: 'rule' }, { kind: 'paragraph', text: 'name: x' }]);
});

test('without Markdown there are paragraphs alone', () => {
  expect(blocksOf('# a\n\n- b', { markdown: false })).toEqual([
    { kind: 'paragraph', text: '# a' },
    { kind: 'paragraph', text: '- b' },
  ]);
});

test.each(['', '\n\n', ' '])('nothing comes of nothing (%j)', (text) => {
  expect(markdown(text)).toEqual([]);
});

test('a text of two hundred thousand awkward characters is read in no time', () => {
  for (const piece of ['*a', '`', '> ', '- ', '#', '_', '1. ', '---\n', '\n ']) {
    const began = Date.now();
    markdown(piece.repeat(200_000 / piece.length));
    expect(Date.now() - began).toBeLessThan(2_000);
  }
});
