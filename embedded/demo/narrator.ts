// The voice of the demo: what happens, at which instant on the case's clock, and which mail goes to whom because of it.
// In: the register of the installation. Out: lines on the terminal, each mail told once.
import type { Instant } from '../../domain/instant.ts';
import { history } from '../../register/cases.ts';
import { mailOf, type Mail } from '../../register/outbox.ts';
import type { Register } from '../../register/open.ts';

export interface Narrator {
  /** A sentence of the story itself. */
  chapter(text: string): void;
  /** An answer that a person got. */
  answer(text: string): void;
  /** What the log and the outbox gained since the last time. */
  catchUp(caseId: string): Promise<void>;
}

const when = (at: Instant) => `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;

/** The mails of one effect together, in the order of the case's clock. */
function grouped(mails: Mail[]): Mail[][] {
  const groups = new Map<string, Mail[]>();
  for (const mail of mails.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const effect = `${mail.at} ${mail.letter}`;
    groups.set(effect, [...(groups.get(effect) ?? []), mail]);
  }
  return [...groups.values()];
}

function recipients(mails: Mail[]): string {
  return mails.length > 2 ? `${mails.length} mailboxes` : mails.map((mail) => mail.recipient).join(' and ');
}

export function narrate(register: Register, print: (line: string) => void): Narrator {
  let eventsTold = 0;
  const mailsTold = new Set<string>();
  return {
    chapter: (text) => print(`\n${text}`),
    answer: (text) => print(`     "${text}"`),
    async catchUp(caseId) {
      const events = await history(register, caseId);
      for (const { at, type, by } of events.slice(eventsTold)) print(`  ${when(at)}  ${type}  (${by.id})`);
      eventsTold = events.length;
      const fresh = (await mailOf(register, caseId)).filter((mail) => !mailsTold.has(mail.key));
      const subjects = grouped(fresh);
      for (const mails of subjects) {
        const [first] = mails;
        if (first !== undefined)
          print(`  ${when(first.at)}     mail to ${recipients(mails)}: ${first.subject}`);
      }
      for (const mail of fresh) mailsTold.add(mail.key);
    },
  };
}
