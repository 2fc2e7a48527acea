// The bounce intake: what a delivery report does. In: the report as it arrived, the register's part in it, and the desk.
// Out: what came of it for each recipient that it names. A failure marks the mail undelivered and is told to its case, once.
import { holderOf, placeOf, seatOf } from '../../domain/addressee.ts';
import type { ReportedDelivery } from '../../domain/delivery.ts';
import { Refused } from '../../domain/errors.ts';
import type { Desk } from '../desk.ts';
import { readReport } from './readReport.ts';
import { inWords, type Telling } from './sentences.ts';

/** What the register does with a report; `reportKeeping` of `register/deliveryReports.ts` is its one maker. */
export interface ReportKeeping {
  keep(said: ReportedDelivery, reason: string): Promise<Kept>;
  /** The case of the mail with this key was told that it bounced. */
  told(key: string): Promise<void>;
}

/**
 * `undelivered` from now on; `kept` as evidence without changing anything else; `known` already; about a mail that was never sent
 * (`unknownMail`), or about an address to which the mail did not go (`otherRecipient`).
 */
export type Outcome = 'undelivered' | 'kept' | 'known' | 'unknownMail' | 'otherRecipient';

interface Kept {
  outcome: Outcome;
  mail: { key: string; case: string; letter: string } | null;
  untold: boolean;
  /** How the seat stands whose notice it was; null for any other mail. */
  seat: 'unreached' | 'reached' | 'askedAnew' | null;
}

/** The mail that a report concerns: its case, its letter, and to whom it went: a seat, an office, `contact`, or a seat's delegate. */
export interface ConcernedMail {
  case: string;
  letter: string;
  to: string;
}

/** What one report came to for one recipient. */
export interface TakenDelivery extends Omit<ReportedDelivery, 'messageIds' | 'reportId'> {
  outcome: Outcome;
  mail: ConcernedMail | null;
  /** Whether this call told the running case. */
  told: boolean;
  /** What happened, and what did not, for a person. */
  sentence: string;
}

/**
 * Reads a report and does what follows from it. The same report may come again, by any door: nothing happens twice.
 * @throws Refused as `readReport` does; Fault when the register or the case cannot be reached, and the report must come again
 */
export async function takeReport(
  desk: Pick<Desk, 'tell'>,
  register: ReportKeeping,
  raw: Uint8Array,
): Promise<TakenDelivery[]> {
  const taken: TakenDelivery[] = [];
  for (const said of await readReport(raw)) taken.push(await takeOne(desk, register, said));
  return taken;
}

async function takeOne(
  desk: Pick<Desk, 'tell'>,
  register: ReportKeeping,
  said: ReportedDelivery,
): Promise<TakenDelivery> {
  const reason = reasonOf(said);
  const kept = await register.keep(said, reason);
  const { outcome, mail: row } = kept;
  const mail = row && { case: row.case, letter: row.letter, to: placeOf(row.key).addressee };
  const telling = row && mail ? await tellCase(desk, mail, kept, row.key, reason) : 'needless';
  if (row && telling === 'told') await register.told(row.key);
  const { messageIds: _named, reportId: _own, ...shown } = said;
  const sentence = inWords(said, reason, mail, outcome, telling);
  return { ...shown, outcome, mail, told: telling === 'told', sentence };
}

/** Why the mail failed, in the words of the server that refused it, with its code. */
function reasonOf({ status, diagnostic }: ReportedDelivery): string {
  if (diagnostic === null) return status === null ? 'returned without a reason' : `returned (${status})`;
  return status === null || diagnostic.includes(status) ? diagnostic : `${status} ${diagnostic}`;
}

/** A case answers a bounce with a task for the Support Unit: one more mail, which would come back as well, without end. */
const isOwnTask = ({ letter, to }: ConcernedMail) => letter === 'taskNotice' && to === 'support-unit';

/** A seat is unreached when neither its holder nor its delegate has the notice; until then it is the mailbox that failed. */
function heardOf(addressee: string, seat: Kept['seat']): string {
  if (seat === 'unreached') return seatOf(addressee);
  return seat === 'reached' && addressee === seatOf(addressee) ? holderOf(addressee) : addressee;
}

async function tellCase(
  desk: Pick<Desk, 'tell'>,
  mail: ConcernedMail,
  { untold, seat }: Kept,
  key: string,
  reason: string,
): Promise<Telling> {
  if (!untold) return 'needless';
  if (seat === 'askedAnew') return 'superseded';
  if (isOwnTask(mail)) return 'ownMailbox';
  const { letter } = mail;
  const to = heardOf(mail.to, seat);
  try {
    await desk.tell(mail.case, { type: 'mail.bounced', letter, to, reason }, `mail.bounced/${key}`);
    return 'told';
  } catch (error) {
    if (error instanceof Refused && error.refusal.code === 'case.unknown') return 'notRunning';
    throw error;
  }
}
