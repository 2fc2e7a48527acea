// The documents that a case's log names. In: the log's entries. Out: what each is, by which event it came, under which hash,
// and its text where the log itself holds it; the acceptance's text is filed beside the log.
import { sha256 } from '../register/hash.ts';
import type { DossierDocument } from './contents.ts';
import type { LogEntry } from './replay.ts';

/** A document as the log names it. */
export interface NamedDocument extends DossierDocument {
  /** Null where the log holds the hash alone. */
  text: string | null;
}

/** What an event brings: its kind, hash and text. */
function broughtBy({ type, payload }: LogEntry): Pick<NamedDocument, 'kind' | 'sha256' | 'text'> | null {
  const { document, report, hash } = payload as {
    document?: { hash: string; text: string };
    report?: string;
    hash?: string;
  };
  if (document !== undefined) return { kind: 'letter', sha256: document.hash, text: document.text };
  if (type === 'acceptance.drafted' && hash !== undefined)
    return { kind: 'acceptance', sha256: hash, text: null };
  if (type === 'report.submitted' && report !== undefined) {
    return { kind: 'report', sha256: sha256(report), text: report };
  }
  return null;
}

const endings = { letter: 'md', acceptance: 'txt', report: 'txt' } as const;

/** Every document of the case in the order in which they came, each once: `documents/01-letter-0a1b2c3d4e5f.md`. */
export function documentsNamed(entries: readonly LogEntry[]): NamedDocument[] {
  const found = new Map<string, NamedDocument>();
  for (const entry of entries) {
    const brought = broughtBy(entry);
    if (brought === null) continue;
    const { kind, sha256: hash } = brought;
    if (found.has(`${kind}/${hash}`)) continue;
    const number = String(found.size + 1).padStart(2, '0');
    const path = `documents/${number}-${kind}-${hash.slice(0, 12)}.${endings[kind]}`;
    found.set(`${kind}/${hash}`, { ...brought, path, seq: entry.seq, at: entry.at });
  }
  return [...found.values()];
}
