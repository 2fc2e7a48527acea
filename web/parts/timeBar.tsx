// How much of a span of time is over, as a bar. In: its two ends and the present. Out: a picture with the same in words; every place is
// in per cent, so that it fits a phone and a desk alike.
import { epoch, type Instant } from '../../domain/instant.ts';
import { spanInWords } from '../../domain/spanInWords.ts';

interface Props {
  from: Instant;
  to: Instant;
  present: Instant;
}

export function TimeBar({ from, to, present }: Props) {
  const left = epoch(to) - epoch(present);
  const whole = Math.max(1, epoch(to) - epoch(from));
  const over = Math.min(100, Math.max(0, 100 - (left / whole) * 100));
  const words = left > 0 ? `${spanInWords(left)} left` : 'The time is over';
  return (
    <svg class="time-bar" width="100%" height="10" role="img" aria-label={words}>
      <rect class="stretch-ahead" width="100%" height="100%" rx="3" />
      <rect class="stretch-elapsed" width={`${Math.round(over * 10) / 10}%`} height="100%" rx="3" />
    </svg>
  );
}
