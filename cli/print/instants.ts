// Instants as people read them: in the reader's zone, with UTC beside it. In: ISO instants. Out: text.
import { epoch, type Instant } from '../../domain/instant.ts';

/** The reader's zone, as TZ or the system says. */
const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Parts {
  date: string;
  time: string;
  zone: string;
}

function partsIn(timeZone: string, at: Instant): Parts {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  const of = Object.fromEntries(format.formatToParts(epoch(at)).map(({ type, value }) => [type, value]));
  return {
    date: `${of['weekday']} ${of['day']} ${of['month']} ${of['year']}`,
    time: `${of['hour']}:${of['minute']}:${of['second']}`,
    zone: of['timeZoneName'] ?? timeZone,
  };
}

/** "Tue 9 Dec 2025, 12:59:59 CET (11:59:59 UTC)". */
export function inWords(at: Instant, zone = readersZone()): string {
  const here = partsIn(zone, at);
  const utc = partsIn('UTC', at);
  if (here.date === utc.date && here.time === utc.time) return `${utc.date}, ${utc.time} UTC`;
  const beside = here.date === utc.date ? utc.time : `${utc.date}, ${utc.time}`;
  return `${here.date}, ${here.time} ${here.zone} (${beside} UTC)`;
}

/** "9 Dec 2025", the day in UTC. */
export function dayInWords(at: Instant): string {
  return partsIn('UTC', at).date.replace(/^\S+ /, '');
}
