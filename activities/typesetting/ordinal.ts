// A number as the place in an order. In: 1, 2, 3, 21. Out: "first", "second", "third", "21st".
const spelled = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** The ordinal of a whole number from 1; up to ten in words. */
export function ordinal(place: number): string {
  const inWords = spelled[place];
  if (inWords) return inWords;
  const teens = place % 100 >= 11 && place % 100 <= 13;
  const ending = teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th');
  return `${place}${ending}`;
}
