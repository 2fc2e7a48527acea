// Text that people hand us. In: control characters, disguises, lengths. Out: what a line, a passage, an address or a date may be.
import type * as z from 'zod';
import { emailAddress, hasControls, isoDate, isoInstant, line, passage } from '../../domain/text.ts';

const fault = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? null : parsed.error.issues[0]?.message;
};

const controls = ['\u0000', '\u0007', '\u001B', '\u007F', '\u0085', '\u009F'];
const overrides = ['\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2069'];
const breaks = ['\n', '\r', '\u2028', '\u2029'];

test.each(controls)('control character %j is allowed nowhere', (sign) => {
  expect(hasControls(`a${sign}b`)).toBe(true);
  expect(fault(line(20), `a${sign}b`)).toBe('holds control characters');
  expect(fault(passage(20), `a${sign}b`)).toBe('holds control characters');
});

test.each(breaks)('line break %j ends a line, but a passage may hold it', (sign) => {
  expect(fault(line(20), `Subject${sign}Bcc: all`)).toBe('holds a line break');
  expect(fault(passage(20), `first${sign}second`)).toBeNull();
});

test.each(overrides)('a line cannot show another name by reversing its direction (%j)', (sign) => {
  expect(fault(line(40), `World Bank ${sign}knaB dlroW`)).toBe(
    'holds characters that reverse the writing direction',
  );
});

test('names in every script are welcome, right-to-left ones too', () => {
  for (const name of ['بنك التنمية', 'בנק', 'アジア開発銀行', 'Ünïversal 🌍', 'नेपाल'])
    expect(line(40).parse(name)).toBe(name);
});

test('tabs and surrounding white space are no fault; what is left of white space alone is nothing', () => {
  expect(line(20).parse('  a\tb  ')).toBe('a\tb');
  expect(fault(line(20), ' \t ')).toBe('is empty');
  expect(fault(passage(20), '\n\n')).toBe('is empty');
});

test('lengths are exact', () => {
  expect(fault(line(5), '12345')).toBeNull();
  expect(fault(line(5), '123456')).toBe('is longer than 5 characters');
  expect(fault(passage(5), '123456')).toBe('is longer than 5 characters');
});

test.each(['desk@example.org', 'first.last+ogp@sub.example.org'])('%s is an address', (address) => {
  expect(emailAddress.parse(address)).toBe(address);
});

test.each([
  'desk',
  'desk@',
  '@example.org',
  'a b@example.org',
  'a@example.org\nBcc: b@example.org',
  'a@b@example.org',
  `${'a'.repeat(250)}@example.org`,
])('%j is no address', (address) => {
  expect(fault(emailAddress, address)).not.toBeNull();
});

test('instants are kept in UTC, whatever the offset they come with', () => {
  expect(isoInstant.parse('2026-02-03T14:20:00Z')).toBe('2026-02-03T14:20:00.000Z');
  expect(isoInstant.parse('2026-02-03T14:20:00+05:30')).toBe('2026-02-03T08:50:00.000Z');
  expect(fault(isoInstant, '2026-02-03')).toBe('is not an instant such as 2026-02-03T14:20:00Z');
  expect(fault(isoInstant, '2026-02-03T14:20:00')).toBe('is not an instant such as 2026-02-03T14:20:00Z');
});

test('dates are days that exist', () => {
  expect(fault(isoDate, '2028-02-29')).toBeNull();
  for (const date of ['2026-02-29', '2026-13-01', '03/02/2026', ''])
    expect(fault(isoDate, date)).toBe('is not a date such as 2026-02-03');
});
