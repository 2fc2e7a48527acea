// The coming yearly reviews for a calendar (SC-6). In: the register, of all partners or of one. Out: iCalendar (RFC 5545): the day on
// which each review opens and the anniversary before which it is held, with UIDs that stay.
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Handler } from 'hono';
import type { PlainDate } from '../../domain/instant.ts';
import { partnerCases, type PartnerCase } from '../../register/partnerCases.ts';
import { asAttachment } from '../http/attachment.ts';
import { readCase } from '../reading/caseReading.ts';
import { nextReview } from '../reading/nextReview.ts';
import { pathOfPartner } from '../register/addresses.ts';
import { partnerAt } from '../register/partnerAt.ts';
import type { Surroundings } from '../surroundings.ts';
import { steadyId } from './steadyId.ts';

/** `GET /feeds/reviews.ics` */
export function allReviews({ register, publicUrl }: Surroundings): Handler {
  return async (c) => {
    const text = calendarOf(
      await partnerCases(register),
      'Yearly reviews of multilateral partners',
      publicUrl,
    );
    return sent(c, text, 'yearly-reviews.ics');
  };
}

/** `GET /partners/:slug/reviews.ics` */
export function reviewsOfPartner({ register, publicUrl }: Surroundings): Handler {
  return async (c) => {
    const partner = await partnerAt(c, register);
    if (partner instanceof Response) return partner;
    const cases = await partnerCases(register, partner.slug);
    const text = calendarOf(cases, `Yearly reviews of ${partner.name}`, publicUrl);
    return sent(c, text, `yearly-reviews-${partner.slug}.ics`);
  };
}

function sent(c: Parameters<Handler>[0], text: string, name: string): Response {
  c.header('Cache-Control', 'no-cache');
  return c.body(text, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': asAttachment(name).replace('attachment', 'inline'),
  });
}

function calendarOf(cases: readonly PartnerCase[], name: string, publicUrl: string): string {
  const calendar = ical({
    name,
    ttl: 86_400,
    prodId: { company: 'Assent', product: 'Register', language: 'EN' },
  });
  for (const one of cases) {
    const reading = readCase(one);
    const next = reading && nextReview(reading);
    if (next?.kind !== 'planned' && next?.kind !== 'underWay') continue;
    const { partner } = one;
    const url = publicUrl + pathOfPartner(partner.slug);
    const onDay = (what: string, day: PlainDate, summary: string, description: string) =>
      calendar.createEvent({
        id: steadyId('yearly-review', partner.case, next.year, what),
        // When the case last moved, so that the same calendar is the same bytes.
        stamp: new Date(one.updatedAt),
        start: new Date(day),
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        summary,
        description,
        url,
      });
    onDay(
      'opens',
      next.opensAt,
      `Yearly review opens: ${partner.name}`,
      `Review ${next.year}, held before the anniversary of the acceptance (SC-6).`,
    );
    onDay(
      'anniversary',
      next.anniversary,
      `Anniversary: ${partner.name}`,
      `Year ${next.year} of the partnership is full.`,
    );
  }
  return calendar.toString();
}
