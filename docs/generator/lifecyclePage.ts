// docs/lifecycle.md: the life of a partnership, for people who decide about policy. In: the machine. Out: Markdown.
// Everything in the tables is read from the machine; only the words in words.ts are written beside it.
import { clauses, type ClauseId } from '../../domain/framework.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import { roleNames, type Role } from '../../domain/roles.ts';
import type { EffectType } from '../../machines/effects.ts';
import type { MachineKit } from '../../machines/engine/kit.ts';
import type { PartnershipDeadline } from '../../machines/events.ts';
import {
  inWords,
  leafOf,
  outline,
  stateAt,
  type OutlineState,
  type OutlineTransition,
} from '../../machines/outline.ts';
import { stages, type Stage } from '../../machines/partnership.ts';
import { introduction } from './introduction.ts';
import { deadlineWords, effectWords, stageWords } from './words.ts';

const columns = ['State', 'Event', 'Who', 'What happens', 'What is sent or done', 'When', 'Clause'];
const whenever = deadlineWords(defaultPolicy);

const roleOf = (role: Role) => (role === 'post' ? 'the system' : roleNames[role]);
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function leadsTo(states: readonly OutlineState[], { from, to }: OutlineTransition): string {
  if (to === null) return '';
  const target = stateAt(states, leafOf(states, to));
  if (target.path === from) return '';
  const { stage } = target;
  const elsewhere = stage !== null && stage !== stateAt(states, from).stage;
  return ` → ${elsewhere ? `**${inWords(stage)}**: ` : ''}*${target.title}*`;
}

function transitionRow(
  states: readonly OutlineState[],
  transition: OutlineTransition,
  state: string,
): string[] {
  const { event, by, description, effects, clause } = transition;
  return [
    state,
    `\`${event}\``,
    by.map(roleOf).join(' or '),
    `${description}${leadsTo(states, transition)}`,
    effects.map((effect) => effectWords[effect as EffectType]).join('; ') || '–',
    by.includes('clock') ? whenever[event as PartnershipDeadline['type']] : '',
    clause,
  ];
}

/** Titles in one line; what all of them begin with ("Letter of intent: ") is said once. */
function together(titles: string[]): string {
  const [start = ''] = /^.*?: /.exec(titles[0] ?? '') ?? [];
  const shared = start !== '' && titles.every((one) => one.startsWith(start));
  return shared ? `${start}${titles.map((one) => one.slice(start.length)).join('; ')}` : titles.join('; ');
}

function nameOf(states: readonly OutlineState[], state: OutlineState): string {
  if (state.kind !== 'compound') return state.title;
  if (state.stage !== null && stateAt(states, state.parent ?? '').stage !== state.stage)
    return 'in every state of this stage';
  return `in each of these: ${together(leavesIn(states, state).map((one) => one.title))}`;
}

function rowsOf(states: readonly OutlineState[], state: OutlineState): string[][] {
  return state.transitions.map((one, index) =>
    transitionRow(states, one, index === 0 ? nameOf(states, state) : ''),
  );
}

const leavesIn = (states: readonly OutlineState[], state: OutlineState) =>
  states.filter((one) => one.kind !== 'compound' && one.path.startsWith(`${state.path}.`));

function section(states: readonly OutlineState[], stage: Stage): string {
  const own = states.filter((one) => one.stage === stage);
  const rows = own.flatMap((one) => rowsOf(states, one));
  const cited = [...new Set(own.flatMap((one) => one.transitions.map((each) => each.clause)))];
  const ends = own.filter((one) => one.kind === 'final').map((one) => `- ${one.title}`);
  return [
    `## ${inWords(stage)}`,
    stageWords[stage],
    ...(cited.length === 0 ? [] : [cited.map(quoted).join('\n')]),
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
    ...(ends.length === 0
      ? []
      : ['A case can end in these ways, and the organization is told each time:', ends.join('\n')]),
  ].join('\n\n');
}

const quoted = (clause: ClauseId) => `> **${clause}** ${clauses[clause].text}  `;

/** What can happen in several stages at once: the transitions of the states around them. */
function across(states: readonly OutlineState[]): string {
  const around = states.filter((one) => one.stage === null && one.transitions.length > 0);
  return around
    .map((one) => {
      const inside = [...new Set(leavesIn(states, one).map((leaf) => inWords(leaf.stage ?? '')))];
      const rows = one.transitions.map((each, index) =>
        transitionRow(states, each, index === 0 ? 'in each of these stages' : ''),
      );
      return `## ${one.title}: at any time\n\nThis is possible in each of the stages ${inside.join(', ')}, whatever else goes on.\n\n${table(columns, rows)}`;
    })
    .join('\n\n');
}

/** The whole page. The same machine always gives the same text. */
export function lifecyclePage(kit: MachineKit): string {
  const states = outline(kit);
  return [
    introduction,
    ...stages.filter((one) => one !== 'ended').map((stage) => section(states, stage)),
    across(states),
    section(states, 'ended'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
