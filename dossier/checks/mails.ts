// Who was told, beside the events that ordered it. In: mails.json and the turns of the replay. Out: every mail that no event
// ordered, and every seat that the log calls reached without a mail that the relay took.
import { mailsFile, type DossierMail } from '../contents.ts';
import type { Derivation } from '../derivation.ts';
import type { Files } from '../files.ts';
import { readFileAs } from '../reading.ts';
import type { Turn } from '../replay.ts';
import { counted, judged, type Check } from './check.ts';

export function checkMails({ turns }: Derivation, files: Files): Check {
  const read = readFileAs(files, 'mails.json', mailsFile);
  if ('fault' in read) return judged('mails', [read.fault], '');
  const { mails } = read.value;
  const placed = mails.map((mail) => ({ mail, place: placeOf(mail, turns) }));
  const unordered = placed.flatMap(({ mail, place }) =>
    place === null ? [`No event ordered the mail ${mail.key}.`] : [],
  );
  const noticed = new Map<string, number>();
  for (const { mail, place } of placed) {
    if (place?.isNotice === true && mail.sentAt !== null) {
      noticed.set(place.to, Math.min(place.seq, noticed.get(place.to) ?? Infinity));
    }
  }
  const untold = turns.flatMap(({ entry }) =>
    seatsReached(entry.type, entry.payload)
      .filter((seat) => !((noticed.get(seat) ?? Infinity) < entry.seq))
      .map(
        (seat) =>
          `Event ${entry.seq} calls the seat "${seat}" reached, and no mail to it was handed over before.`,
      ),
  );
  return judged(
    'mails',
    [...unordered, ...untold],
    `${counted(mails.length, 'mail')}, each ordered by an event; every seat that counts as reached has its notice.`,
  );
}

/** What ordered a mail: the key names the event, and which of its effects. Null when nothing did. */
function placeOf({ key, at }: DossierMail, turns: readonly Turn[]) {
  const [, workflowId, seq, n, to = ''] = /^(.+)\/(\d+)\/(\d+)\/([^/]+)$/.exec(key) ?? [];
  const turn = turns[Number(seq) - 1];
  const effect = turn?.effects[Number(n)];
  if (turn === undefined || effect === undefined) return null;
  if (turn.entry.workflowId !== workflowId || turn.entry.at !== at) return null;
  return { seq: turn.entry.seq, to, isNotice: ['notifySeats', 'notifySuccessor'].includes(effect.type) };
}

function seatsReached(type: string, payload: Record<string, unknown>): string[] {
  return type === 'notices.sent' ? (payload['delivered'] as string[]) : [];
}
