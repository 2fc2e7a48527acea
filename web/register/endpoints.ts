// Everything that the register gives to programs, listed once: the OpenAPI description, the page for people and the open headers are made
// of this list. In: nothing. Out: one entry per address.
import type * as z from 'zod';
import { publicRecord } from '../../domain/publicRecord.ts';
import { pathOfAllReviews, pathOfChanges } from './addresses.ts';
import { officialListAnswer, partnerAnswer } from './shapes.ts';

export interface Endpoint {
  /** As OpenAPI writes it, with `{slug}`. */
  path: string;
  operation: string;
  summary: string;
  description: string;
  /** The parameters in the address's query. */
  query: readonly QueryParameter[];
  mediaType: string;
  /** Of a JSON answer. */
  answer?: z.ZodType;
  /** A query that shows what can be asked. */
  example?: string;
}

export type QueryParameter = 'status' | 'q' | 'asOf';

const ofList = ['status', 'q', 'asOf'] as const;
const text = 'text/plain; charset=utf-8';

export const endpoints: readonly Endpoint[] = [
  {
    path: '/api/partners',
    operation: 'officialList',
    summary: 'The official list',
    description: 'Every partner that matches, by name, as the list stands or as it stood (SC-5).',
    query: ofList,
    mediaType: 'application/json',
    answer: officialListAnswer,
    example: '?status=active&asOf=2026-05-01',
  },
  {
    path: '/api/partners.csv',
    operation: 'officialListAsCsv',
    summary: 'The official list for a spreadsheet',
    description:
      'The same as CSV, with one line of names. A cell that begins with = + - @ a tab or a carriage return has an apostrophe before it, so that no spreadsheet takes it for a formula.',
    query: ofList,
    mediaType: 'text/csv',
  },
  {
    path: '/api/partners/{slug}',
    operation: 'partner',
    summary: 'One partner',
    description:
      'Its status and names so far, the next yearly review, what each one came to, and the published texts with their hashes (SC-4, SC-6).',
    query: [],
    mediaType: 'application/json',
    answer: partnerAnswer,
  },
  {
    path: pathOfChanges,
    operation: 'changes',
    summary: 'What has changed',
    description: 'An Atom feed of the newest 100 changes of the list and of the published texts.',
    query: [],
    mediaType: 'application/atom+xml',
  },
  {
    path: pathOfAllReviews,
    operation: 'reviews',
    summary: 'The coming yearly reviews',
    description:
      'A calendar of all partners: when each review opens, and the anniversary before which it is held (SC-6).',
    query: [],
    mediaType: 'text/calendar',
  },
  {
    path: '/partners/{slug}/reviews.ics',
    operation: 'reviewsOfPartner',
    summary: 'The coming yearly review of one partner',
    description: 'The same calendar for one partner.',
    query: [],
    mediaType: 'text/calendar',
  },
  {
    path: '/partners/{slug}/letter.txt',
    operation: 'letter',
    summary: 'The letter of intent',
    description:
      'The exact text as published, personal data redacted; its SHA-256 stands on the partner’s page.',
    query: [],
    mediaType: text,
  },
  {
    path: '/partners/{slug}/acceptance.txt',
    operation: 'acceptance',
    summary: 'The letter of acceptance',
    description: 'The exact text as published.',
    query: [],
    mediaType: text,
  },
  {
    path: '/partners/{slug}/record.json',
    operation: 'record',
    summary: 'The record of the review',
    description:
      'How the committee came to approve the letter: counts and words, the exact text as published.',
    query: [],
    mediaType: 'application/json',
    answer: publicRecord,
  },
  {
    path: '/partners/{slug}/acceptance.pdf',
    operation: 'acceptanceAsPdf',
    summary: 'The letter of acceptance as a PDF',
    description: 'The same letter, set for printing, with the offices that signed.',
    query: [],
    mediaType: 'application/pdf',
  },
  {
    path: '/api/openapi.json',
    operation: 'description',
    summary: 'This description',
    description: 'An OpenAPI 3.1 description of everything above.',
    query: [],
    mediaType: 'application/json',
  },
];
