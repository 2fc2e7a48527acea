// The link in a notice with which a person answers for a seat without a password. In: what it is bound to: the case, the review
// and its round, the seat, the person and the mailbox that it was sent to. Out: a token, and what a token is bound to.
import { createHash } from 'node:crypto';
import { readSigned, sign } from './signed.ts';

const purpose = 'answer';

/** What an answer link is bound to. Where one of these has changed since, the link shows and explains, and acts no more. */
export interface AnswerLink {
  case: string;
  seat: string;
  /** Who answers: the seat's own id, or its delegate's. */
  by: string;
  review: { kind: string; year: number; round: number };
  /** A digest of the mailbox that the link was sent to; see `digestOf`. */
  mailbox: string;
  /** Tells a link that was asked for again from the one in the notice, so that each can be bound to a browser of its own. */
  issue?: string;
}

/** A mailbox told from another without being named. */
export function digestOf(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('base64url').slice(0, 12);
}

export function answerToken(secret: string, link: AnswerLink): string {
  const { case: caseId, seat, by, review, mailbox, issue } = link;
  const { kind, year, round } = review;
  const fields = [caseId, seat, by, kind, String(year), String(round), mailbox];
  return sign(secret, purpose, issue === undefined ? fields : [...fields, issue]);
}

/** Null for a token that was not given out here. */
export function readAnswerToken(secret: string, token: string): AnswerLink | null {
  const fields = readSigned(secret, purpose, token);
  if (fields === null) return null;
  const [caseId = '', seat = '', by = '', kind = '', year, round, mailbox = '', issue] = fields;
  const review = { kind, year: Number(year), round: Number(round) };
  return { case: caseId, seat, by, review, mailbox, ...(issue === undefined ? {} : { issue }) };
}
