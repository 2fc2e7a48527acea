// The mails of a case, for a person. In: the outbox's rows. Out: one heading to each letter and instant, its recipients below.
import type { Mail } from '../../register/outbox.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';

export function printMail(visit: Visit, mails: readonly Mail[]): string {
  if (mails.length === 0) return 'Nothing was sent in this case.';
  const { paint, width } = visit;
  return grouped(mails, ({ at, letter, subject }) => [at, letter, subject])
    .map((same) => {
      const { at, letter, subject } = same[0] as Mail;
      const rows = grouped(same, (one) => [fateOf(one), one.error]).map(row);
      return `${inWords(at)}  ${paint.strong(letter)}\n  ${clean(subject)}\n${columns(rows, width, 4)}`;
    })
    .join('\n');
}

/** What came of the mail, then to whom: those with the same outcome stand together. */
function row(same: readonly Mail[]): string[] {
  const [first] = same as [Mail, ...Mail[]];
  const { error } = first;
  const names = same.map((one) => clean(one.recipient)).join(', ');
  const count = same.length > 1 ? `${same.length} mails: ` : '';
  return [fateOf(first), `${count}${names}${error === null ? '' : ` (${clean(error)})`}`];
}

/** A mail that the relay had taken came back; one that it refused never left. */
const fateOf = ({ status, bouncedAt }: Mail) => (bouncedAt === null ? status : 'came back');

/** In the order in which each group first appears. */
function grouped(mails: readonly Mail[], by: (mail: Mail) => unknown[]): Mail[][] {
  const found = new Map<string, Mail[]>();
  for (const mail of mails) {
    const key = JSON.stringify(by(mail));
    found.set(key, [...(found.get(key) ?? []), mail]);
  }
  return [...found.values()];
}
