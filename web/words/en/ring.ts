// The year of a partnership as a ring, in English. In: the year, days. Out: the words around the dates.
export const ring = {
  year: (year: number) => `Year ${year}`,
  left: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} left`,
  of: (year: number) => `Year ${year} of the partnership, from`,
  to: 'to the anniversary on',
  top: '(the top of the ring):',
  suspended: 'No review opens while it is suspended; the anniversary is kept.',
  opens: 'Its review opens on',
  opened: 'Its review opened on',
  before: (days: number) => `, ${days} days before (the outer arc).`,
};
