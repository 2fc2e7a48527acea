// Server-sent events: a page hears that what it shows has changed. In: a request with the position that the page rests on, and which
// moves of the log concern it. Out: one short event for each change, and a beat in between, until the browser or the server ends it.
import type { Context, Handler } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { LogMove } from '../../register/logHead.ts';
import type { Surroundings } from '../surroundings.ts';
import { pulseOf } from './pulse.ts';

const beatMs = 15_000;
/** After so many milliseconds a browser tries again. */
const retry = 3_000;

/** @param concerning which moves a page hears of; made once for each request */
export function liveStream(
  { register }: Surroundings,
  concerning: (c: Context) => (move: LogMove) => boolean,
): Handler {
  return (c) => {
    const concerns = concerning(c);
    const after = positionIn(c.req.header('Last-Event-ID')) ?? positionIn(c.req.query('after'));
    // A proxy that gathers answers before it passes them on would keep the news to itself.
    c.header('X-Accel-Buffering', 'no');
    const answer = streamSSE(c, async (stream) => {
      const write = (text: string) => void stream.write(text).catch(() => undefined);
      write(`retry: ${retry}\n\n`);
      await new Promise<void>((ended) => {
        const hear = ({ position }: LogMove) =>
          void stream
            .writeSSE({ id: String(position), event: 'changed', data: String(position) })
            .catch(() => undefined);
        const stop = pulseOf(register).listen({ concerns, hear }, after);
        const beat = setInterval(() => write(': still here\n\n'), beatMs);
        beat.unref();
        stream.onAbort(() => {
          stop();
          clearInterval(beat);
          ended();
        });
      });
    });
    answer.headers.set('Cache-Control', 'no-store');
    return answer;
  };
}

function positionIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
