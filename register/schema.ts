// The register's tables, one dialect for both doors. In: nothing. Out: Drizzle tables, from which the migrations come.
// No foreign keys: effects reach the register in their own order, and a retry must never wait for another table's row.
import { sql, type SQL } from 'drizzle-orm';
import {
  bigint,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { deliveryActions } from '../domain/delivery.ts';
import type { Policy } from '../domain/policy.ts';
import type { Reminded } from '../domain/reminded.ts';
import { replyOutcomes, type ReadAnswer } from '../domain/replies.ts';
import type { Actor } from '../domain/roles.ts';
import type { Roster } from '../domain/roster.ts';
import { signInWays } from '../domain/signIn.ts';
import { data, exactBytes, exactText, instant } from './columns.ts';

const position = () => bigint('position', { mode: 'number' });
const databaseClock = sql`clock_timestamp()`;

/** In lower case, the mailbox of the one contact of the organization whose case it is (G1-1), read from where the case stands. */
export const contactMailbox = (snapshot: AnyPgColumn): SQL<string | null> =>
  sql<string | null>`lower(${snapshot} #>> '{data,context,letter,contacts,0,email}')`;

/** Every accepted event, hash-chained over all cases. Append-only: triggers refuse update, delete and truncate. */
export const log = pgTable(
  'log',
  {
    /** 1, 2, 3 … without gaps, given under the log's lock: a gap is a removed row. */
    position: position().primaryKey(),
    workflowId: text('workflow_id').notNull(),
    case: text('case_id').notNull(),
    machine: text('machine').notNull(),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    type: text('type').notNull(),
    by: data<Actor>('by').notNull(),
    payload: data<Record<string, unknown>>('payload').notNull(),
    stage: text('stage').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    unique('log_workflow_seq').on(table.workflowId, table.seq),
    index('log_case').on(table.case, table.seq),
  ],
);

/** Where each case stands: a projection of the log, replaced by each later event. */
export const cases = pgTable(
  'cases',
  {
    case: text('case_id').primaryKey(),
    workflowId: text('workflow_id').notNull(),
    machine: text('machine').notNull(),
    organization: text('organization').notNull(),
    stage: text('stage').notNull(),
    state: text('state').notNull(),
    waitingOn: data<string[]>('waiting_on').notNull(),
    nextEvent: text('next_event'),
    nextAt: instant('next_at'),
    seq: integer('seq').notNull(),
    openedAt: instant('opened_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    letterHash: text('letter_hash'),
    snapshot: data<unknown>('snapshot').notNull(),
    previousCase: text('previous_case'),
  },
  (table) => [
    index('cases_stage').on(table.stage),
    index('cases_letter_hash').on(table.letterHash),
    index('cases_contact').on(contactMailbox(table.snapshot)),
  ],
);

/** The exact texts behind a case, known by their SHA-256. Two cases may rest on the same letter. */
export const documents = pgTable(
  'documents',
  {
    hash: text('hash').notNull(),
    case: text('case_id').notNull(),
    kind: text('kind', { enum: ['letter', 'acceptance', 'report'] }).notNull(),
    mediaType: text('media_type').notNull(),
    text: exactText('text').notNull(),
    filedAt: instant('filed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.hash, table.case] }), index('documents_case').on(table.case)],
);

/** The files in which letters arrived, such as signed PDFs, by their SHA-256. Until a case names it, a file may be forgotten. */
export const originals = pgTable('originals', {
  hash: text('hash').primaryKey(),
  name: text('name').notNull(),
  mediaType: text('media_type').notNull(),
  bytes: exactBytes('bytes').notNull(),
  uploadedAt: instant('uploaded_at').notNull(),
  /** The first case whose letter arrived in it. */
  case: text('case_id'),
});

/** Every mail that was to be sent, one row per effect key and recipient. */
export const outbox = pgTable(
  'outbox',
  {
    key: text('key').primaryKey(),
    case: text('case_id').notNull(),
    letter: text('letter').notNull(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    messageId: text('message_id').notNull().unique('outbox_message_id'),
    status: text('status', { enum: ['sending', 'sent', 'undelivered'] }).notNull(),
    attempts: integer('attempts').notNull(),
    error: text('error'),
    /** What the relay answered when it took the mail, on one line. */
    response: text('response'),
    /** The case's own time, which a fast-forward moves. */
    at: instant('at').notNull(),
    /** Real time, as all that follow. */
    sentAt: instant('sent_at'),
    /** When a report said that a mail which the relay had taken failed, and when its case was told so. */
    bouncedAt: instant('bounced_at'),
    bounceToldAt: instant('bounce_told_at'),
    changedAt: instant('changed_at').notNull().default(databaseClock),
    /** In the address to which a reply by mail goes; null where the mail has no such address. */
    replyCode: text('reply_code').unique('outbox_reply_code'),
  },
  (table) => [index('outbox_case').on(table.case, table.at), index('outbox_changed_at').on(table.changedAt)],
);

/** What mail servers reported of mails that the relay had taken: the evidence, one row per report and mail. */
export const deliveryReports = pgTable(
  'delivery_reports',
  {
    /** SHA-256 of what the report says: the same report that is read twice has one row. */
    fingerprint: text('fingerprint').primaryKey(),
    /** Of the mail in the outbox. */
    key: text('key').notNull(),
    action: text('action', { enum: deliveryActions }).notNull(),
    /** Such as `5.1.1` (RFC 3463). */
    status: text('status'),
    diagnostic: text('diagnostic'),
    /** The mail server that reports, and the Message-ID of its report. */
    reportedBy: text('reported_by'),
    reportId: text('report_id'),
    readAt: instant('read_at').notNull().default(databaseClock),
  },
  (table) => [index('delivery_reports_of').on(table.key, table.readAt)],
);

const listing = {
  case: text('case_id').notNull(),
  name: text('name').notNull(),
  status: text('status', { enum: ['active', 'suspended', 'former'] }).notNull(),
  /** When the partnership began, and when it took its present status. */
  since: instant('since').notNull(),
  statusSince: instant('status_since').notNull(),
};

/** The official list (SC-5) as it stands. */
export const partners = pgTable('partners', { slug: text('slug').primaryKey(), ...listing });

/** Every row that the official list ever held, so that it can be read as of a day. */
export const partnerStatuses = pgTable(
  'partner_statuses',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    slug: text('slug').notNull(),
    ...listing,
  },
  (table) => [
    unique('partner_statuses_once').on(table.slug, table.case, table.name, table.status, table.statusSince),
  ],
);

/** What the website shows now (SC-4), already redacted. */
export const publications = pgTable(
  'publications',
  {
    slug: text('slug').notNull(),
    kind: text('kind', { enum: ['letter', 'acceptance', 'record'] }).notNull(),
    case: text('case_id').notNull(),
    hash: text('hash').notNull(),
    title: text('title').notNull(),
    text: exactText('text').notNull(),
    mediaType: text('media_type').notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.slug, table.kind] })],
);

/** The hashes of what the website showed before a correction. The texts are gone, on purpose: they may hold names. */
export const replacedPublications = pgTable(
  'replaced_publications',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    slug: text('slug').notNull(),
    kind: text('kind', { enum: ['letter', 'acceptance', 'record'] }).notNull(),
    hash: text('hash').notNull(),
    publishedAt: instant('published_at').notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  (table) => [index('replaced_publications_of').on(table.slug, table.kind)],
);

/** The rosters that were loaded, newest last. */
export const rosters = pgTable('rosters', {
  version: integer('version').primaryKey().generatedAlwaysAsIdentity(),
  asOf: date('as_of', { mode: 'string' }).notNull(),
  loadedAt: instant('loaded_at').notNull(),
  /** Who loaded or changed it; null where it came with the installation. */
  by: data<Actor>('by'),
  roster: data<Roster>('roster').notNull(),
});

/** Every loading of a policy, with the version that it names itself and the day (in UTC) from which it holds. */
export const policies = pgTable('policies', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  version: text('version').notNull(),
  holdsFrom: date('holds_from', { mode: 'string' }).notNull(),
  loadedAt: instant('loaded_at').notNull(),
  policy: data<Policy>('policy').notNull(),
});

/** Who has signed in, one row per browser. The cookie's own value is kept nowhere. */
export const sessions = pgTable(
  'sessions',
  {
    /** SHA-256 of the cookie's value. */
    id: text('id').primaryKey(),
    /** In lower case. */
    mailbox: text('mailbox').notNull(),
    how: text('how', { enum: signInWays }).notNull(),
    /** Real time, as all that follow. */
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('sessions_of').on(table.mailbox), index('sessions_end').on(table.expiresAt)],
);

/** The links that were mailed to sign in with. The token of a link is kept nowhere. */
export const signInLinks = pgTable(
  'sign_in_links',
  {
    /** SHA-256 of the token. */
    hash: text('hash').primaryKey(),
    mailbox: text('mailbox').notNull(),
    /** The path of ours that the person was on the way to. */
    returnTo: text('return_to').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('sign_in_links_end').on(table.expiresAt)],
);

/** When somebody tried to sign in, so that nobody tries too often: by digest of who or where. */
export const signInTries = pgTable(
  'sign_in_tries',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** SHA-256 of the kind and the mailbox or the network address. */
    whose: text('whose').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('sign_in_tries_of').on(table.whose, table.at), index('sign_in_tries_at').on(table.at)],
);

/** Which browser has confirmed an answer with which answer link. A link that was passed on shows, and acts no more. */
export const answerLinks = pgTable('answer_links', {
  /** SHA-256 of the link's token. */
  link: text('link').primaryKey(),
  /** SHA-256 of what the browser keeps. */
  browser: text('browser').notNull(),
  boundAt: instant('bound_at').notNull().default(databaseClock),
});

/** What seats wrote in reply to mail, as it was read and as it came. */
export const replies = pgTable(
  'replies',
  {
    /** Made of the message's own id and the mail that it answers: the same message that comes again has one row. */
    id: text('id').primaryKey(),
    case: text('case_id').notNull(),
    /** Of the mail in the outbox that it answers. */
    key: text('key').notNull(),
    seat: text('seat').notNull(),
    /** Who answers: the seat's own id, or its delegate's. */
    by: text('by').notNull(),
    /** The mailbox that wrote it, as the message claims. */
    from: text('sender').notNull(),
    /** What was written, without what it quotes. */
    words: text('words').notNull(),
    /** What it was read as; null where it is unclear. */
    read: data<ReadAnswer | null>('read'),
    raw: exactBytes('raw').notNull(),
    /** In real time. */
    receivedAt: instant('received_at').notNull().default(databaseClock),
    /** What it came to; null until all that follows from it is ordered. */
    outcome: text('outcome', { enum: replyOutcomes }),
  },
  (table) => [index('replies_case').on(table.case, table.receivedAt)],
);

/** The reminders of each day, one row per mail, with the reviews that it lists. */
export const reminderDigests = pgTable(
  'reminder_digests',
  {
    /** The mail's key in the outbox. */
    mail: text('mail').primaryKey(),
    seat: text('seat').notNull(),
    /** A digest of the mailbox; `links/answerLink.ts` makes it. */
    mailbox: text('mailbox').notNull(),
    language: text('language').notNull(),
    /** On the clock of the case that reminded, in UTC. */
    day: date('day', { mode: 'string' }).notNull(),
    listed: data<Reminded[]>('listed').notNull(),
  },
  (table) => [index('reminder_digests_of').on(table.mailbox, table.day)],
);
