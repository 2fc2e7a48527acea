// The form in which the Support Unit records a letter of intent: every point of the framework beside the passage that meets it. In:
// what the fields hold, and what is wrong with them. Out: a form; what was typed is never lost.
import { clauses } from '../../../domain/framework.ts';
import { languageNames, languages } from '../../../domain/language.ts';
import { assistanceKinds, channelNames, phases, principles } from '../../../domain/letter.ts';
import { organizationKind } from '../../../domain/organization.ts';
import {
  ChecksField,
  ChoiceField,
  FaultSummary,
  LineField,
  LongField,
  type Choice,
  type Fault,
} from '../../parts/fields.tsx';
import { labelOf } from './labels.ts';
import { countOf, held, type Sent } from './typed.ts';

const named = (id: string): Choice => [id, id.replaceAll('-', ' ')];
const kinds = organizationKind.options.map(named);
const channels = Object.entries(channelNames);
const levels = ['country', 'regional', 'international'].map(named);

interface Props {
  sent: Sent;
  faults: readonly Fault[];
  /** The SHA-256 of the original that was kept already, and its name. */
  original: { hash: string; name: string } | null;
}

export function LetterForm({ sent, faults, original }: Props) {
  const of = (name: string) => ({
    name,
    label: labelOf(name),
    value: held(sent, name),
    fault: faults.find(({ field }) => field === name)?.message,
  });
  const areas = Math.max(1, countOf(sent, 'areas'));
  return (
    <form method="post" action="/cases/new/check" enctype="multipart/form-data" class="form">
      <FaultSummary faults={faults} title="The letter cannot be recorded like this yet" />
      {/* The first button of a form is the one that Enter presses. */}
      <button hidden tabindex={-1}>
        Check the letter
      </button>
      {original && <Original of={original} />}
      <fieldset>
        <legend>Who writes</legend>
        <LineField {...of('organization.name')} required />
        <LineField {...of('organization.acronym')} />
        <ChoiceField {...of('organization.kind')} choices={kinds} required help={clauses['LOI-1'].text} />
        <LineField {...of('organization.parent')} />
        <LineField {...of('organization.website')} type="url" />
      </fieldset>
      <fieldset>
        <legend>Its one contact (G1-1)</legend>
        <LineField {...of('contacts.0.office')} required />
        <LineField {...of('contacts.0.email')} type="email" required />
        <ChoiceField
          {...of('contacts.0.language')}
          choices={languages.map((one) => [one, languageNames[one]])}
          help="The language of the letter, or English, where nothing is chosen."
        />
        <LineField
          {...of('contacts.0.zone')}
          help="Such as America/Lima; its mails show this time beside UTC."
        />
      </fieldset>
      <fieldset>
        <legend>How it came</legend>
        <LineField {...of('receivedAt')} type="datetime-local" required />
        <ChoiceField {...of('channel')} choices={channels} required />
        <LineField {...of('addressedTo')} required />
        <LineField {...of('signatory.office')} help="Empty when nobody has signed it." />
        <LineField {...of('sender.office')} help="Where it was not the contact." />
        <LineField {...of('language')} required help="A code such as en, fr or es." />
        <LineField {...of('supersedes')} help="The file or the hash of an earlier letter." />
      </fieldset>
      <LongField {...of('body')} rows={18} required />
      <fieldset>
        <legend>Where it says what the framework asks for</legend>
        <p class="help">Copy each passage from the letter. Leave empty what the letter does not say.</p>
        {principles.map((clause) => (
          <LongField {...of(`endorses.${clause}`)} help={clauses[clause].text} rows={3} />
        ))}
        <LongField {...of('commitsToGuidelines')} help={clauses['LOI-3'].text} rows={3} />
        <LongField {...of('alignment.withOgp')} help={clauses['LOI-4(a)'].text} rows={3} />
        <LongField {...of('alignment.withOwnGoals')} help={clauses['LOI-4(b)'].text} rows={3} />
      </fieldset>
      {Array.from({ length: areas }, (_, place) => (
        <Area sent={sent} place={place} of={of} />
      ))}
      <p>
        <button name="more" value="areas" formnovalidate class="quiet">
          Add another area
        </button>
      </p>
      <details open={countOf(sent, 'reservations') > 0}>
        <summary>Reservations in the letter</summary>
        {Array.from({ length: countOf(sent, 'reservations') + 1 }, (_, place) => (
          <fieldset>
            <legend>Reservation {place + 1}</legend>
            <LineField {...of(`reservations.${place}.clause`)} help="Such as PR-2." />
            <LongField {...of(`reservations.${place}.passage`)} rows={3} />
          </fieldset>
        ))}
      </details>
      <p class="actions">
        <button class="primary">Check the letter</button>
      </p>
    </form>
  );
}

interface AreaProps {
  sent: Sent;
  place: number;
  of: (name: string) => { name: string; label: string; value: string; fault: string | undefined };
}

function Area({ sent, place, of }: AreaProps) {
  const at = (field: string) => `areas.${place}.${field}`;
  const ticked = (field: string) => [sent[at(field)] ?? []].flat();
  return (
    <fieldset>
      <legend>Area of work {place + 1} (LOI-4)</legend>
      <ChoiceField {...of(at('level'))} choices={levels} required={place === 0} />
      <LineField {...of(at('themes'))} help="Separated by commas." />
      <ChecksField
        name={at('phases')}
        label={labelOf(at('phases'))}
        values={ticked('phases')}
        choices={phases.map(named)}
      />
      <ChecksField
        name={at('kinds')}
        label={labelOf(at('kinds'))}
        values={ticked('kinds')}
        choices={assistanceKinds.map(named)}
      />
      <LongField {...of(at('passage'))} rows={3} required={place === 0} />
    </fieldset>
  );
}

export function Original({ of: { hash, name } }: { of: { hash: string; name: string } }) {
  return (
    <p class="notice">
      <input type="hidden" name="original" value={hash} />
      The original, <bdi>{name}</bdi>, is kept as it came, under the SHA-256 <code class="hash">{hash}</code>.
    </p>
  );
}
