// The part of a page that keeps itself up to date where the browser runs scripts; without one, a reload shows the same. In: where the
// news come from, and the position of the log that the page rests on. Out: the part with its script.
import type { Child } from 'hono/jsx';
import { liveScript } from '../http/assets.ts';

interface Props {
  /** The path of the stream. */
  path: string;
  position: number;
  children?: Child;
}

/** What stands inside is replaced when it has changed. */
export function LiveRegion({ path, position, children }: Props) {
  return (
    <>
      <Live path={path} position={position} />
      <div data-live-region="">{children}</div>
    </>
  );
}

/** For a page on which somebody fills in a form: it says that the case has changed, and replaces nothing. */
export function Live({ path, position }: Omit<Props, 'children'>) {
  return (
    <>
      <p class="live-note" role="status" data-live={`${path}?after=${position}`}></p>
      <script src={liveScript.href} defer></script>
    </>
  );
}
