// The banner of a local installation, quiet and on every page: through whose eyes one looks, the mailbox, and the clock of the case at
// hand, which can be hurried. In: what the look-out saw. Out: a line, and forms that fold away; all of it works without a script.
import type { Visitor } from '../people/visitor.ts';
import { Outside } from '../parts/outside.tsx';
import { ClockForm } from './clockForm.tsx';
import type { LookOut } from './lookOut.ts';

interface Props {
  visitor: Visitor | null;
  out: LookOut | null;
  /** The path to come back to. */
  path: string;
}

export function LocalBanner({ visitor, out, path }: Props) {
  return (
    <aside class="local-banner" aria-label="About this installation" lang="en">
      <div class="local-line">
        <p>
          <strong>Local installation.</strong> No mail leaves this machine.{' '}
          {visitor === null ? (
            'You look as nobody: every case is visible, and nothing can be done.'
          ) : (
            <>
              You look as <Outside text={visitor.name} />.
            </>
          )}
        </p>
        {out !== null && <Switcher visitor={visitor} out={out} path={path} />}
        {out !== null && out.newMail !== null && (
          <p>
            <a href="/mailbox">Mailbox{out.newMail > 0 && ` (${out.newMail.toLocaleString('en')} new)`}</a>
          </p>
        )}
      </div>
      {out !== null && out.clock !== null && <ClockForm of={out.clock} path={path} />}
    </aside>
  );
}

function Switcher({ visitor, out, path }: { visitor: Visitor | null; out: LookOut; path: string }) {
  return (
    <details class="switcher">
      <summary>Look through other eyes</summary>
      <form method="post" action="/look-as">
        <input type="hidden" name="to" value={path} />
        <label for="eyes">Whose eyes</label>
        <select id="eyes" name="mailbox">
          <option value="">Nobody</option>
          {out.eyes.map(({ title, people }) => (
            <optgroup label={title}>
              {people.map(({ mailbox, name }) => (
                <option value={mailbox} selected={visitor?.mailbox === mailbox.toLowerCase()}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button>Look</button>
        <a href={`/look-as?to=${encodeURIComponent(path)}`}>Everybody</a>
      </form>
    </details>
  );
}
