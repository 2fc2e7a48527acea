// When a mail says that it was written, which is its case's time. In: a caught message. Out: an instant.
import { instant, type Instant } from '../../domain/instant.ts';
import type { CaughtMail } from '../mailbox.ts';

/** The date of its header, or when it was caught where the header is no date. */
export function dated({ headers, receivedAt }: CaughtMail): Instant {
  const ms = Date.parse(headers['date'] ?? '');
  return Number.isNaN(ms) ? receivedAt : instant(ms);
}
