// From what the register holds to what programs are answered. In: a partner. Out: the answer, field by field: nothing else leaves.
import type { Partner } from '../../register/partners.ts';
import { pathOfPartner, pathOfText } from './addresses.ts';
import type { PublicPartner } from './publicPartner.ts';
import type { ListedPartnerAnswer, PartnerAnswer } from './shapes.ts';

export function listedAnswer(publicUrl: string, partner: Partner): ListedPartnerAnswer {
  const { slug, name, status, since, statusSince } = partner;
  return { slug, name, status, since, statusSince, url: `${publicUrl}${pathOfPartner(slug)}` };
}

export function partnerAnswer(publicUrl: string, known: PublicPartner): PartnerAnswer {
  const { partner, next, replaced } = known;
  const planned = next?.kind === 'planned' || next?.kind === 'underWay' ? next : null;
  return {
    ...listedAnswer(publicUrl, partner),
    formerNames: known.formerNames,
    statuses: known.statuses.map(({ status, since }) => ({ status, since })),
    nextReview: planned && {
      opensAt: planned.opensAt,
      anniversary: planned.anniversary,
      underWay: planned.kind === 'underWay',
    },
    reviews: known.reviews,
    publications: known.publications.map((one) => ({
      kind: one.kind,
      title: one.title,
      mediaType: one.mediaType,
      hash: one.hash,
      url: `${publicUrl}${pathOfText(one)}`,
      publishedAt: one.publishedAt,
      replaced: replaced
        .filter(({ kind }) => kind === one.kind)
        .map(({ hash, publishedAt, replacedAt }) => ({ hash, publishedAt, replacedAt })),
    })),
  };
}
