// A deadline certificate in words, for a terminal, a page, a mail or a sheet of paper. In: the certificate. Out: its parts as
// sentences, in the order in which a person checks them. Instants stand in UTC with the zone's own clock beside them.
import { onClockOf, type DeadlineCertificate } from './certificate.ts';
import type { Instant, PlainDate } from './instant.ts';

export interface CertificateInWords {
  /** What the deadline was computed from. */
  inputs: string[];
  /** The days on the way, each with its verdict. */
  days: { date: string; verdict: string }[];
  /** From the last day to the deadline, one sentence for each step. */
  steps: string[];
  /** The deadline. */
  result: string;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const weekdayOf = (date: PlainDate) => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
const days = (count: number) => `${count} working day${count === 1 ? '' : 's'}`;

/** "2026-03-14 11:59:59": fractions of a second appear only where they are not zero. */
function clockTime(iso: string): string {
  const [date, time = ''] = iso.replace(/(Z|[+-]\d\d:\d\d)$/, '').split('T');
  return `${date} ${time.replace(/\.000$/, '')}`;
}

/** "2026-03-14 11:59:59 UTC (2026-03-13 23:59:59 anywhere on earth)". */
function instantInWords({ utcOffsetHours, zone }: DeadlineCertificate, at: Instant): string {
  const utc = `${clockTime(at)} UTC`;
  if (utcOffsetHours === 0) return utc;
  return `${utc} (${clockTime(onClockOf(utcOffsetHours, at))} ${zone.replace(/ \(.*/, '')})`;
}

function inputsOf(certificate: DeadlineCertificate): string[] {
  const { policyVersion, zone, holidayCalendars, from, workingDays, minimumHours, notBefore } = certificate;
  const needed = [
    ...(workingDays > 0 ? [days(workingDays)] : []),
    ...(minimumHours === null ? [] : [`at least ${minimumHours} hours`]),
    ...(notBefore === null ? [] : ['at least the time that remained']),
  ];
  return [
    ...(policyVersion === null ? [] : [`Policy: ${policyVersion}`]),
    `Days end at 23:59:59 ${zone}`,
    `Days that do not count: Saturdays, Sundays${holidayCalendars.map((name) => `, ${name}`).join('')}`,
    `Counted from: ${instantInWords(certificate, from)}`,
    `Needed: ${needed.join(' and ') || 'nothing'}`,
  ];
}

/** A day's verdict: "working day 3 of 10", "weekend", "holiday: Christmas Day (Support Unit)". */
function verdictOf({ off, counted }: DeadlineCertificate['days'][number], of: number): string {
  if (off === null) return `working day ${counted ?? 0} of ${of}`;
  return off.why === 'weekend' ? 'weekend' : `holiday: ${off.name} (${off.calendar})`;
}

function stepsOf(certificate: DeadlineCertificate): string[] {
  const { workingDays, lastDayEnds, minimumHours, minimum, notBefore, decidedBy } = certificate;
  const steps: string[] = [];
  if (lastDayEnds !== null) {
    const last = workingDays === 1 ? 'The working day' : `Working day ${workingDays}`;
    steps.push(`${last} ends at ${instantInWords(certificate, lastDayEnds)}.`);
  }
  if (minimum !== null) {
    const over = `${minimumHours} hours are over at ${instantInWords(certificate, minimum.over)}`;
    const delays = lastDayEnds === null || minimum.over > lastDayEnds;
    steps.push(
      delays
        ? `${over}: that is later, so the end of that day counts, ${instantInWords(certificate, minimum.dayEnds)}.`
        : `${over}: that is not later and changes nothing.`,
    );
  }
  if (notBefore !== null) {
    const remained = `The time that remained ends at ${instantInWords(certificate, notBefore)}`;
    steps.push(
      decidedBy === 'notBefore'
        ? `${remained}: that is later, so it is the deadline.`
        : `${remained}: that is not later and changes nothing.`,
    );
  }
  return steps;
}

/** The certificate for people. */
export function certificateInWords(certificate: DeadlineCertificate): CertificateInWords {
  return {
    inputs: inputsOf(certificate),
    days: certificate.days.map((day) => ({
      date: `${day.date} ${weekdayOf(day.date)}`,
      verdict: verdictOf(day, certificate.workingDays),
    })),
    steps: stepsOf(certificate),
    result: `The deadline is ${instantInWords(certificate, certificate.closesAt)}.`,
  };
}
