// A deadline as an entry for the reader's calendar (RFC 5545, 5546). In: the occasion of a letter, and the deadline in words.
// Out: a file to go with the letter, which sets the entry, moves it or takes it back.
//
// It is published, not an invitation: nobody is asked to accept it, and the mail stays a mail to read. It takes no time and blocks
// none, as a deadline does not. What is in it may be for the reader alone, such as a link, so that shared calendars do not show it.
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Instant } from '../../domain/instant.ts';
import type { Occasion } from '../batch.ts';
import { domainOf } from '../post/mailbox.ts';
import type { Enclosure } from '../typesetting/letter.ts';
import { sequenceOf } from './sequence.ts';

export interface Entry {
  /** Which entry of the case, such as `letter-0/closes`. It stays, however often its instant moves. */
  purpose: string;
  /** The deadline; null takes the entry back. */
  at: Instant | null;
  summary: string;
  description: string;
  /** Where the reader can act. */
  url?: string;
}

/** Before the deadline, in seconds. */
const aDay = 24 * 60 * 60;

/** @returns a file of the same bytes on every try */
export function calendarEntry({ batch, key, sender, facts }: Occasion, entry: Entry): Enclosure {
  const { purpose, at, summary, description, url } = entry;
  const method = at === null ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ method, prodId: { company: 'Assent', product: 'Mail', language: 'EN' } });
  calendar.createEvent({
    id: `${batch.case}/${purpose}@${domainOf(sender)}`,
    sequence: sequenceOf(key),
    stamp: new Date(batch.at),
    // An entry that is taken back needs some instant, and programs know it by its id.
    start: new Date(at ?? batch.at),
    summary,
    description,
    organizer: { name: sender.name || facts.supportUnit, email: facts.supportUnit },
    status: at === null ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    ...(url === undefined ? {} : { url }),
    alarms: at === null ? [] : [{ type: ICalAlarmType.display, triggerBefore: aDay }],
  });
  return {
    name: `${batch.case}-${purpose.replaceAll('/', '-')}.ics`,
    mediaType: `text/calendar; charset=utf-8; method=${method}`,
    content: Buffer.from(`${calendar.toString()}\r\n`, 'utf8'),
  };
}
