// A case that does not answer. In: the fault's code and what was confirmed. Out: a part that says that nothing is lost, and the same
// step again.
import type { Child } from 'hono/jsx';

export function NoAnswer({ code, children }: { code: string; children?: Child }) {
  return (
    <>
      <div class="fault-summary" role="alert" tabindex={-1}>
        <h2>The case does not answer</h2>
        <p>Nothing is lost. Send it again in a moment: it is carried out once, however often it is sent.</p>
        <p class="aside">
          <code>{code}</code>
        </p>
      </div>
      {children}
    </>
  );
}
