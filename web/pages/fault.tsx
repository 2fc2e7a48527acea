// The page for what went wrong on our side. In: a code and the incident's number. Out: what to do; never a stack.
interface Props {
  code: string;
  incident: string;
  /** The fault's own sentence, in a local installation. */
  said: string | undefined;
}

export function FaultPage({ code, incident, said }: Props) {
  return (
    <section class="empty">
      <p class="kicker">A fault of ours</p>
      <h1>This page could not be made</h1>
      {said && <p>{said}</p>}
      <p>
        Nothing you did caused it, and nothing was changed. Try again in a minute, or go to{' '}
        <a href="/">the official list</a>. If it stays, tell the Support Unit these two words:
      </p>
      <p>
        <code>{code}</code> <code>{incident}</code>
      </p>
    </section>
  );
}
