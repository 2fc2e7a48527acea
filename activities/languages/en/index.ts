// Everything that the mails say in English, one file per letter. In: nothing. Out: one record of sentences.
import { acceptance } from './acceptance.ts';
import { answering } from './answering.ts';
import { answerLink } from './answerLink.ts';
import { answerRecorded } from './answerRecorded.ts';
import { applicantOutcome } from './applicantOutcome.ts';
import { applicantReminder } from './applicantReminder.ts';
import { arrivals } from './arrivals.ts';
import { calendar } from './calendar.ts';
import { clauses } from './clauses.ts';
import { dates } from './dates.ts';
import { delegateCopy } from './delegateCopy.ts';
import { flags } from './flags.ts';
import { frame } from './frame.ts';
import { letterArrived } from './letterArrived.ts';
import { newVersion } from './newVersion.ts';
import { partnerNews } from './partnerNews.ts';
import { people } from './people.ts';
import { publishedNotice } from './publishedNotice.ts';
import { receipt } from './receipt.ts';
import { reminderDigest } from './reminderDigest.ts';
import { replyRead } from './replyRead.ts';
import { replyUnclear } from './replyUnclear.ts';
import { reportReminder } from './reportReminder.ts';
import { reportRequest } from './reportRequest.ts';
import { returnedLetter } from './returnedLetter.ts';
import { reviewedDocument } from './reviewedDocument.ts';
import { reviewNotice } from './reviewNotice.ts';
import { reviews } from './reviews.ts';
import { rulings } from './rulings.ts';
import { seatNews } from './seatNews.ts';
import { seatReminder } from './seatReminder.ts';
import { signatureRequest } from './signatureRequest.ts';
import { signerReminder } from './signerReminder.ts';
import { signInLink } from './signInLink.ts';
import { successorNotice } from './successorNotice.ts';
import { takes } from './takes.ts';
import { taskNotice } from './taskNotice.ts';

export const en = {
  acceptance,
  answering,
  answerLink,
  answerRecorded,
  applicantOutcome,
  applicantReminder,
  arrivals,
  calendar,
  clauses,
  dates,
  delegateCopy,
  flags,
  frame,
  letterArrived,
  newVersion,
  partnerNews,
  people,
  publishedNotice,
  receipt,
  reminderDigest,
  replyRead,
  replyUnclear,
  reportReminder,
  reportRequest,
  returnedLetter,
  reviewedDocument,
  reviewNotice,
  reviews,
  rulings,
  seatNews,
  seatReminder,
  signatureRequest,
  signerReminder,
  signInLink,
  successorNotice,
  takes,
  taskNotice,
};
