// Reading a delivery report (RFC 3464, and RFC 6533 for addresses beyond ASCII). In: a mail as it arrived, from whoever sent it.
// Out: what it says of each recipient, or a refusal that says why it is no report. Hostile and broken input never crashes.
import PostalMime, { type Email } from 'postal-mime';
import { deliveryActions, type ReportedDelivery } from '../../domain/delivery.ts';
import { refuse, type Refused } from '../../domain/errors.ts';
import { afterKind, fieldGroups, fromXtext, onOneLine, type Fields } from './fields.ts';
import { idIn, mailsMeant } from './mailMeant.ts';

/**
 * Only the beginning of a mail is read: a report says what there is to say before it returns the mail, whose headers come first. Each
 * line costs the parser some microseconds and many bytes, so millions of empty ones would take minutes and all memory.
 */
const most = { bytes: 500_000, lines: 10_000 };
const limits = { maxNestingDepth: 30, maxHeadersSize: 200_000, forceRfc822Attachments: true };
/** Each of our mails has one recipient; lists have more, and none of ours is among those that follow. */
const mostRecipients = 200;

const statusTypes = ['message/delivery-status', 'message/global-delivery-status'];
const returnedTypes = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/**
 * What the report says of each recipient whose fate it tells.
 * @throws Refused `report.unreadable`, `report.none` (another mail), `report.empty` (it tells no fate)
 */
export async function readReport(raw: Uint8Array): Promise<ReportedDelivery[]> {
  const email = await parsed(raw);
  const status = partsOf(email, statusTypes)[0];
  if (status === undefined) {
    throw refuse(
      'report.none',
      'This mail is no delivery report: it has no part of the type message/delivery-status. Nothing was changed.',
    );
  }
  const groups = fieldGroups(status);
  const [perMessage] = groups;
  const returned = partsOf(email, returnedTypes)
    .slice(0, 5)
    .map((part) => fieldGroups(part)[0])
    .filter((headers) => headers !== undefined);
  const own: Fields = new Map(email.headers.map(({ key, value }) => [key.toLowerCase(), value]));
  const messageIds = mailsMeant(returned, perMessage, own);
  const reportedBy = onOneLine(afterKind(perMessage?.get('reporting-mta') ?? ''), 255);
  // Some servers leave out the first group, or the empty line after it; so any group may hold a recipient's fate.
  const deliveries = groups
    .slice(0, mostRecipients)
    .map(fateOf)
    .filter((fate) => fate !== null)
    .map((fate) => ({ ...fate, messageIds, reportedBy, reportId: idIn(own.get('message-id')) }));
  if (deliveries.length > 0) return deliveries;
  const actions = deliveryActions.join(', ');
  throw refuse(
    'report.empty',
    `This delivery report names no recipient with an action (${actions}). Nothing was changed.`,
  );
}

async function parsed(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(beginningOf(raw), limits);
  } catch (error) {
    throw unreadable(error);
  }
}

const lineFeed = 10;

function beginningOf(raw: Uint8Array): Uint8Array {
  const beginning = raw.subarray(0, most.bytes);
  let end = -1;
  for (let line = 0; line < most.lines; line += 1) {
    end = beginning.indexOf(lineFeed, end + 1);
    if (end === -1) return beginning;
  }
  return beginning.subarray(0, end + 1);
}

function unreadable(error: unknown): Refused {
  const said = error instanceof Error ? error.message : String(error);
  return refuse('report.unreadable', `The mail cannot be read (${said}). Nothing was changed.`);
}

/** The parts of these types, in the order of the mail, as bytes. */
function partsOf({ attachments }: Email, types: readonly string[]): Uint8Array[] {
  return attachments
    .filter((part) => types.includes(part.mimeType.toLowerCase()))
    .map(({ content }) => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)));
}

/** What stands in the group of one recipient; null where it names no recipient, or no action that there is. */
function fateOf(fields: Fields): Omit<ReportedDelivery, 'messageIds' | 'reportedBy' | 'reportId'> | null {
  const said = /^[a-z]+/i.exec(fields.get('action') ?? '')?.[0].toLowerCase();
  const action = deliveryActions.find((one) => one === said);
  const recipients = ['original-recipient', 'final-recipient']
    .flatMap((name) => addressesIn(fields.get(name) ?? ''))
    .filter((address) => address !== '');
  if (action === undefined || recipients.length === 0) return null;
  const status = /^[245]\.\d{1,3}\.\d{1,3}(?!\d)/.exec(fields.get('status') ?? '')?.[0] ?? null;
  const diagnostic = onOneLine(afterKind(fields.get('diagnostic-code') ?? ''), 300);
  return { recipients: [...new Set(recipients)], action, status, diagnostic };
}

/** `rfc822; <Norway@Example.org>` → `norway@example.org`; where it may be encoded as in SMTP, in both readings. */
function addressesIn(value: string): string[] {
  const address = afterKind(value)
    .replace(/^<(.*)>$/, '$1')
    .trim()
    .toLowerCase()
    .slice(0, 320);
  return [address, fromXtext(address)];
}
