// Where things of the register stand, for good. In: a partner's short name, a kind of text. Out: paths.
import type { Publication, PublicationKind } from '../../register/publications.ts';

export const pathOfPartner = (slug: string): string => `/partners/${encodeURIComponent(slug)}`;

const files: Record<PublicationKind, string> = {
  letter: 'letter.txt',
  acceptance: 'acceptance.txt',
  record: 'record.json',
};

export const fileOf = (kind: PublicationKind): string => files[kind];

/** Of all texts, as the route's pattern: `letter.txt`, `acceptance.txt`, `record.json`. */
export const textFiles = '((letter|acceptance)\\.txt|record\\.json)';

export const pathOfText = ({ slug, kind }: Pick<Publication, 'slug' | 'kind'>): string =>
  `${pathOfPartner(slug)}/${fileOf(kind)}`;

export const pathOfPdf = (slug: string): string => `${pathOfPartner(slug)}/acceptance.pdf`;
export const pathOfReviews = (slug: string): string => `${pathOfPartner(slug)}/reviews.ics`;

export const pathOfChanges = '/feeds/changes.atom';
export const pathOfAllReviews = '/feeds/reviews.ics';
