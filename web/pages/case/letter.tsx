// The letter of intent that a case is about. In: the case's reading. Out: when and how it came, who sent and signed it, and what
// to look at in it although it may be complete, and each demand of the framework beside its passage; nothing before a letter has come.
import { missingClauses } from '../../../domain/checklist.ts';
import { flagsOf, type Flag } from '../../../domain/flags.ts';
import { channelNames } from '../../../domain/letter.ts';
import type { CaseRecord, HistoryEntry } from '../../../register/cases.ts';
import { Checklist } from '../../parts/checklist.tsx';
import { ClauseMark } from '../../parts/clause.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { CaseReading } from '../../reading/caseReading.ts';
import { contextOf } from '../../reading/review/reviewReading.ts';
import { counted } from '../../reading/words.ts';
import { originalOf } from './original.ts';
import { pathOfCase } from './pathOfCase.ts';

interface Props {
  of: CaseReading;
  record: CaseRecord;
  entries: readonly HistoryEntry[];
}

export function CaseLetter({ of: reading, record, entries }: Props) {
  const { letter, receivedAt, recordedAt } = contextOf(reading);
  if (letter === null) return null;
  const { sender, signatory, channel } = letter;
  const missing = missingClauses(letter).length;
  const original = originalOf(entries, record.letterHash);
  return (
    <section aria-labelledby="letter">
      <h2 id="letter">The letter of intent</h2>
      <Facts>
        <Fact name="Received">
          <ExactInstant at={receivedAt ?? letter.receivedAt} />, {channelNames[channel]}
        </Fact>
        {recordedAt && (
          <Fact name="Recorded">
            <ExactInstant at={recordedAt} />
          </Fact>
        )}
        {sender && (
          <Fact name="Sent by">
            <Outside text={sender.office} />
          </Fact>
        )}
        <Fact name="Signed by">{signatory ? <Outside text={signatory.office} /> : 'nobody'}</Fact>
        {record.letterHash !== null && (
          <Fact name="SHA-256">
            <code class="hash">{record.letterHash}</code>
          </Fact>
        )}
        {original && (
          <Fact name="Original">
            <a href={`${pathOfCase(record.case)}/original`}>
              <Outside text={original.name} />
            </a>{' '}
            <span class="aside">
              SHA-256 <code class="hash">{original.hash}</code>
            </span>
          </Fact>
        )}
      </Facts>
      <Flags flags={flagsOf(letter)} />
      <details open={reading.reading.stage === 'intake'}>
        <summary>
          {missing === 0
            ? 'The letter meets every demand'
            : `${counted(missing, 'demand')} of the framework not met`}
        </summary>
        <Checklist letter={letter} />
      </details>
    </section>
  );
}

function Flags({ flags }: { flags: readonly Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <>
      <h3>To look at</h3>
      <ul>
        {flags.map(({ sentence, clause }) => (
          <li>
            <Outside text={sentence} /> <ClauseMark clause={clause} />
          </li>
        ))}
      </ul>
    </>
  );
}
