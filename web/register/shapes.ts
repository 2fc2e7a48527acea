// What programs are answered (SC-4, SC-5, SC-6), as schemas: from them come the OpenAPI description and the types of the answers.
// In: nothing. Out: schemas; a field that is not named here does not leave the house.
import * as z from 'zod';
import { reviewOutcomes } from '../../domain/decision.ts';
import { publicationKinds } from '../../register/publications.ts';
import { statuses } from './listQuery.ts';

const instant = z.iso
  .datetime()
  .meta({ description: 'An instant in UTC.', examples: ['2026-05-01T11:59:59.000Z'] });
const day = z.iso.date().meta({ description: 'A day of the calendar.', examples: ['2026-05-01'] });
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256 of the exact bytes at `url`, in lower-case hexadecimal.' });
const status = z.enum(statuses).meta({ description: 'How the partnership stands.' });

export const listedPartner = z.strictObject({
  slug: z
    .string()
    .meta({ description: 'The short name in addresses. When it changes, the old address redirects.' }),
  name: z.string().meta({ description: 'The name as the organization writes it.' }),
  status,
  since: instant.meta({ description: 'When the partnership began.' }),
  statusSince: instant.meta({ description: 'From when the status holds.' }),
  url: z.url().meta({ description: 'The page for people, at its permanent address.' }),
});

export const officialListAnswer = z.array(listedPartner).meta({ description: 'The official list, by name.' });

const review = z.strictObject({
  year: z
    .int()
    .nullable()
    .meta({ description: '1 for the review before the first anniversary; null where it cannot be told.' }),
  openedAt: instant,
  concludedAt: instant,
  outcome: z.enum(reviewOutcomes),
  how: z
    .enum(['silence', 'coChairs', 'decision'])
    .meta({ description: 'By silence, by the Co-Chairs, or by a recorded decision of the committee.' }),
  conditions: z.array(z.strictObject({ text: z.string(), due: day })),
  decision: z
    .strictObject({ reference: z.string(), date: day })
    .nullable()
    .meta({ description: 'Where the decision is recorded; null where there was none.' }),
});

const replaced = z.strictObject({
  hash: hash.meta({ description: 'SHA-256 of a text that was shown before a correction; the text is gone.' }),
  publishedAt: instant,
  replacedAt: instant,
});

const publication = z.strictObject({
  kind: z.enum(publicationKinds),
  title: z.string(),
  mediaType: z.string(),
  hash,
  url: z.url().meta({ description: 'The exact text.' }),
  publishedAt: instant,
  replaced: z.array(replaced),
});

export const partnerAnswer = listedPartner
  .extend({
    formerNames: z.array(z.strictObject({ name: z.string(), until: instant })),
    statuses: z
      .array(z.strictObject({ status, since: instant }))
      .meta({ description: 'Every status so far, oldest first.' }),
    nextReview: z
      .strictObject({ opensAt: instant, anniversary: instant, underWay: z.boolean() })
      .nullable()
      .meta({ description: 'The next yearly review (SC-6); null where none is planned.' }),
    reviews: z.array(review).meta({ description: 'The yearly reviews that were concluded, oldest first.' }),
    publications: z.array(publication).meta({ description: 'The published texts, personal data redacted.' }),
  })
  .meta({ description: 'All that is public of one partner.' });

export const errorAnswer = z.strictObject({
  error: z.strictObject({
    code: z.string().meta({ description: 'Stable; for programs.' }),
    message: z.string().meta({ description: 'A sentence; for people.' }),
  }),
});

export type ListedPartnerAnswer = z.output<typeof listedPartner>;
export type PartnerAnswer = z.output<typeof partnerAnswer>;
