// The statechart that people see. In: the machine, a level, a stage, a current state. Out: DOT that Graphviz draws.
import { instance, type Viz } from '@viz-js/viz';
import { createMachine } from 'xstate';
import { diagram } from '../../machines/diagram.ts';
import { quoted } from '../../machines/diagram/dot.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { inWords, outline } from '../../machines/outline.ts';
import { stages } from '../../machines/partnership.ts';
import { situations } from './model/situations.ts';

let viz: Viz;
beforeAll(async () => {
  viz = await instance();
});

/** The labels that a reader sees, without markup. */
function textOf(svg: string): string {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
  return texts.join(' ').replaceAll('&#45;', '-').replaceAll('&#39;', "'");
}

const draw = (options: Parameters<typeof diagram>[1]) =>
  viz.renderString(diagram(kit, options), { format: 'svg' });
const unbroken = (text: string) => text.replaceAll(/\s+/g, ' ');

test('the stage level shows every stage and nothing inside one', () => {
  const text = textOf(draw({ level: 'stages' }));
  for (const stage of stages) expect(text).toContain(inWords(stage));
  expect(text).not.toContain('being checked');
});

test('the stage level fits a page', () => {
  const [, width = ''] = /width="(\d+)pt"/.exec(draw({ level: 'stages' })) ?? [];
  expect(Number(width)).toBeLessThan(1000);
});

test('the state level names every state and every event', () => {
  const text = unbroken(textOf(draw({})));
  for (const { title, kind, transitions } of outline(kit)) {
    if (kind !== 'compound') expect(text).toContain(title);
    for (const { event } of transitions) expect(text).toContain(event);
  }
});

test.each(stages)('one stage alone: %s', (stage) => {
  const text = unbroken(textOf(draw({ stage })));
  const states = outline(kit).filter((one) => one.kind !== 'compound');
  for (const one of states) if (one.stage === stage) expect(text).toContain(one.title);
});

test('an arrow says the event and who may cause it', () => {
  expect(textOf(draw({ level: 'stages' }))).toContain('letter.declaredComplete (Support Unit)');
  expect(textOf(draw({ stage: 'committeeReview' }))).toContain('objection.raised (seat)');
});

test.each(Object.entries(situations))(
  '%s: exactly the current state is marked, at both levels',
  (_name, situation) => {
    const current = situation().state;
    for (const level of ['stages', 'states'] as const) {
      const svg = draw({ level, current });
      expect(svg.match(/class="node [a-zA-Z]+ current"/g)).toHaveLength(1);
      expect(textOf(svg).match(/the case is here/g)).toHaveLength(1);
    }
  },
);

test('marking a state changes nothing else', () => {
  const marked = diagram(kit, { current: 'partner.active' }).split('\n');
  const plain = diagram(kit).split('\n');
  expect(marked.filter((line, index) => line !== plain[index])).toHaveLength(1);
});

test('a compound state stands for the first state in it', () => {
  expect(diagram(kit, { current: 'committeeReview.asked' })).toBe(
    diagram(kit, { current: 'committeeReview.asked.sendingNotices' }),
  );
});

test('a state or a stage that the machine does not have is an error, not an empty picture', () => {
  expect(() => diagram(kit, { current: 'intake.elsewhere' })).toThrow('no state "intake.elsewhere"');
  expect(() => diagram(kit, { stage: 'elsewhere' })).toThrow('no stage "elsewhere"');
});

test('labels cannot break out of the picture', () => {
  const meta = { title: 'A <b>"bold"</b> & \\N title', by: ['clock'], clause: 'SC-1' };
  const machine = createMachine({
    id: 'odd "name"',
    initial: 'only',
    states: {
      only: { id: 'only', meta, on: { 'a.b': { target: 'other', meta } } },
      other: { id: 'other', meta },
    },
  });
  const svg = viz.renderString(diagram({ ...kit, name: 'odd "name"', machine }), {
    format: 'svg',
  });
  expect(svg).toContain('&lt;b&gt;&quot;bold&quot;&lt;/b&gt; &amp; \\N');
  expect(svg).not.toContain('<b>');
  expect(quoted('a"b\\c\nd')).toBe('"a\\"b\\\\c d"');
});

test('the same machine always gives the same picture', () => {
  expect(diagram(kit)).toBe(diagram(kit));
});
