// A calendar file as a program reads it (RFC 5545). In: the bytes, or a mail that brings them. Out: its method and its one entry. Throws where the file breaks the
// rules of the format: lines over 75 octets, line ends other than CRLF, or what the parser cannot read.
import ICAL from 'ical.js';

export interface Seen {
  method: string;
  uid: string;
  sequence: number;
  /** DTSTAMP and DTSTART as ISO 8601. */
  stamp: string;
  start: string;
  /** Whether it has no end of its own, as a deadline has none. */
  isInstant: boolean;
  summary: string;
  description: string;
  status: string;
  url: string | undefined;
  organizer: string;
  attendees: number;
  /** When it reminds, before the start. */
  alarms: string[];
}

/** Every line as it was folded. */
export function linesOf(content: Uint8Array): string[] {
  const text = Buffer.from(content).toString('utf8');
  if (!text.endsWith('END:VCALENDAR\r\n')) throw new Error('the file does not end as a calendar does');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`a line end that is no CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  return lines;
}

export function entryIn(content: Uint8Array): Seen {
  linesOf(content);
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(content).toString('utf8')));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (event === undefined || others.length > 0) throw new Error('not one entry');
  const value = (name: string) => event.getFirstPropertyValue(name)?.toString();
  const instant = (name: string) => new Date(value(name) ?? '').toISOString();
  return {
    method: calendar.getFirstPropertyValue('method')?.toString() ?? '',
    uid: value('uid') ?? '',
    sequence: Number(value('sequence')),
    stamp: instant('dtstamp'),
    start: instant('dtstart'),
    isInstant: !event.hasProperty('dtend') && !event.hasProperty('duration'),
    summary: value('summary') ?? '',
    description: value('description') ?? '',
    status: value('status') ?? '',
    url: value('url'),
    organizer: value('organizer') ?? '',
    attendees: event.getAllProperties('attendee').length,
    alarms: event
      .getAllSubcomponents('valarm')
      .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString() ?? ''),
  };
}

/** The calendar file of a raw mail, byte for byte, with the method that the mail says of it; null where it brings none. */
export function fileIn(raw: string): { method: string; content: Buffer } | null {
  const part = /^content-type: text\/calendar;(?<head>[^]*?)\r\n\r\n(?<body>[^]*?)\r\n--/im.exec(raw)?.groups;
  if (part === undefined) return null;
  const head = part['head'] ?? '';
  if (!/^content-transfer-encoding: base64$/im.test(head))
    throw new Error('a relay could change its line ends');
  const method = /method=(\w+)/.exec(head)?.[1] ?? '';
  return { method, content: Buffer.from(part['body'] ?? '', 'base64') };
}
