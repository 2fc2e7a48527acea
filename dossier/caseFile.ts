// All that a dossier is made of, gathered from the register: the log with its links, the filed texts, the mails.
// In: a case. Out: one file; what follows from it is derived elsewhere.
import { caseLog, type CaseLog } from '../register/caseLog.ts';
import { reportsOf } from '../register/deliveryReports.ts';
import { documentsOf } from '../register/documents.ts';
import type { Register } from '../register/open.ts';
import { mailOf } from '../register/outbox.ts';
import type { DossierMail } from './contents.ts';

export interface CaseFile {
  case: string;
  log: CaseLog;
  /** The filed texts by their SHA-256. */
  texts: ReadonlyMap<string, string>;
  mails: DossierMail[];
}

/** The file of a case; its log is empty when the case is not known. */
export async function caseFileOf(register: Register, caseId: string): Promise<CaseFile> {
  // The log first: whatever it names is filed by then.
  const log = await caseLog(register, caseId);
  const documents = await documentsOf(register, caseId);
  const ordered = new Set(log.entries.map(({ workflowId, seq }) => `${workflowId}/${seq}`));
  const mails = (await mailsOf(register, caseId)).filter(({ key }) => ordered.has(turnOf(key)));
  return { case: caseId, log, texts: new Map(documents.map(({ hash, text }) => [hash, text])), mails };
}

/** `partnership/world-bank/2` of `partnership/world-bank/2/0/contact`. */
const turnOf = (key: string) => key.split('/').slice(0, -2).join('/');

async function mailsOf(register: Register, caseId: string): Promise<DossierMail[]> {
  const mails = await mailOf(register, caseId);
  const keys = mails.map((mail) => mail.key);
  const reports = keys.length === 0 ? [] : await reportsOf(register, keys);
  return mails.map(
    ({ key, letter, recipient, subject, messageId, at, status, error, sentAt, response, bouncedAt }) => ({
      key,
      letter,
      recipient,
      subject,
      messageId,
      at,
      status,
      error,
      sentAt,
      response,
      bouncedAt,
      reports: reports
        .filter((one) => one.key === key)
        .map(({ action, status: code, diagnostic, reportedBy, readAt }) => ({
          action,
          status: code,
          diagnostic,
          reportedBy,
          readAt,
        })),
    }),
  );
}
