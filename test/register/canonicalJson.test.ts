// Canonical JSON: one text for one value, whatever a database does to it in between.
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { canonicalJson } from '../../register/canonicalJson.ts';
import type { Register } from '../../register/open.ts';
import { atBothDoors } from './doors.ts';

const anything = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
// PostgreSQL cannot keep a NUL character; the register refuses it (see the log's tests).
const storable = (value: unknown) => !canonicalJson(value).includes('\\u0000');

/** The same members in the opposite order, at every depth. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(members.toReversed());
}

test('keys are sorted by code unit, without spaces', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'x'], B: { z: 1, é: 2, y: 3 } })).toBe(
    '{"B":{"y":3,"z":1,"é":2},"a":[true,null,"x"],"b":1}',
  );
});

test('what JSON leaves out is left out', () => {
  expect(canonicalJson({ a: undefined, b: () => 1, c: [undefined], d: new Date(0), e: -0, f: NaN })).toBe(
    '{"c":[null],"d":"1970-01-01T00:00:00.000Z","e":0,"f":null}',
  );
});

test('what JSON cannot say at all is refused', () => {
  expect(() => canonicalJson(undefined)).toThrow(TypeError);
  expect(() => canonicalJson(1n)).toThrow(TypeError);
});

test('two ill-formed keys that become one keep the last member only', () => {
  expect(canonicalJson({ '\ud800': 1, '\udc00': 2 })).toBe('{"\ufffd":2}');
});

test('the order of keys does not matter', () => {
  const wellFormed = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 });
  fc.assert(
    fc.property(wellFormed, (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
    }),
  );
});

test('the canonical text of the canonical text’s value is itself', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('different numbers have different texts, and each text gives its number back', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(JSON.parse(canonicalJson(number))).toBe(number === 0 ? 0 : number);
    }),
  );
});

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  async function throughJsonb(values: unknown[]): Promise<unknown[]> {
    const { rows } = await register.db.execute<{ value: unknown }>(
      sql`select ${canonicalJson({ values })}::jsonb -> 'values' as value`,
    );
    return rows[0]?.value as unknown[];
  }

  test('a value that went through jsonb has the same text', async () => {
    const examples = fc.array(anything.filter(storable), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(examples, async (values) => {
        expect(canonicalJson(await throughJsonb(values))).toBe(canonicalJson(values));
      }),
    );
  });

  test('a number that went through jsonb has the same text, however large or small', async () => {
    const bounds = [
      Number.MAX_VALUE,
      Number.MIN_VALUE,
      1e21,
      1e-7,
      123456789012345680000,
      0.1 + 0.2,
      -0,
      2 ** 53,
    ];
    expect(canonicalJson(await throughJsonb(bounds))).toBe(canonicalJson(bounds));
    await fc.assert(
      fc.asyncProperty(fc.array(numbers, { maxLength: 50 }), async (values) => {
        expect(canonicalJson(await throughJsonb(values))).toBe(canonicalJson(values));
      }),
    );
  });
});
