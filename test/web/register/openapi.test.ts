// The OpenAPI description tells the truth: it is a valid description, every public address for programs is in it, and what is answered
// fits what it says.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Hono } from 'hono';
import { publicUrl } from '../office.ts';
import { page } from '../words.ts';
import { openRegisterScene } from './open.ts';

// The first PDF of a process takes seconds on a machine that is busy with other tests.
jest.setTimeout(30_000);

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: AnySchema }> }>;
}
interface Description {
  openapi: string;
  servers: { url: string }[];
  info: { license: { identifier: string } };
  paths: Record<string, { get: Operation }>;
  components: object;
}

let app: Hono;
let description: Description;
beforeAll(async () => {
  ({ app } = await openRegisterScene());
  description = JSON.parse(await page(app, '/api/openapi.json')) as Description;
}, 120_000);

test('it is a valid description of OpenAPI 3.1', () => {
  const checker = join(__dirname, '..', '..', 'support', 'openApiFaults.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [checker], {
    input: JSON.stringify(description),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([]);
  expect(description).toMatchObject({
    openapi: '3.1.0',
    servers: [{ url: publicUrl }],
    info: { license: { identifier: 'CC-BY-4.0' } },
  });
});

test('every public address for programs is in it, and no other', () => {
  const forPrograms = app.routes
    .filter(({ method, path }) => method === 'GET' && /^\/(api|feeds)\/|^\/partners\/:slug\//.test(path))
    .flatMap(({ path }) =>
      path.includes(':file')
        ? ['letter.txt', 'acceptance.txt', 'record.json'].map((file) => `/partners/:slug/${file}`)
        : [path],
    );
  expect(Object.keys(description.paths).toSorted()).toEqual(
    forPrograms.map((path) => path.replace(':slug', '{slug}')).toSorted(),
  );
});

/** Whether an answer fits the schema that the description has for it. */
function faultsIn(path: string, status: string, mediaType: string, answer: unknown): unknown {
  const schema = description.paths[path]?.get.responses[status]?.content?.[mediaType]?.schema;
  if (schema === undefined) return `no ${mediaType} for ${status} at ${path}`;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://description.example.org/', components: description.components });
  const validate = ajv.compile({ $id: 'https://description.example.org/answer', ...inPlace(schema) });
  return validate(answer) ? [] : validate.errors;
}

/** References stand relative to the description, which the checker knows by another name. */
const inPlace = (schema: AnySchema): object =>
  JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components', '"https://description.example.org/#/components'),
  ) as object;

const slugs = [
  'irdb',
  'union-of-sands',
  'council-of-meadows',
  'organisation-of-river-states',
  'banco-del-sur',
];

const answers: [path: string, status: string, address: string][] = [
  ['/api/partners', '200', '/api/partners'],
  ['/api/partners', '200', '/api/partners?status=active&q=bank&asOf=2026-05-01'],
  ['/api/partners', '400', '/api/partners?asOf=then'],
  ['/api/partners/{slug}', '404', '/api/partners/nobody'],
  ['/api/openapi.json', '200', '/api/openapi.json'],
  ...slugs.map((slug): [string, string, string] => ['/api/partners/{slug}', '200', `/api/partners/${slug}`]),
  ...slugs.map((slug): [string, string, string] => [
    '/partners/{slug}/record.json',
    '200',
    `/partners/${slug}/record.json`,
  ]),
];

test.each(answers)('what %s answers with %s fits: %s', async (path, status, address) => {
  const answer = await app.request(address);
  expect(String(answer.status)).toBe(status);
  expect(faultsIn(path, status, 'application/json', await answer.json())).toEqual([]);
});

test('an answer with a field too many, or one that is none of its kind, would be found', async () => {
  const [first] = JSON.parse(await page(app, '/api/partners')) as object[];
  const check = (answer: unknown) => faultsIn('/api/partners', '200', 'application/json', answer);
  expect(check([first])).toEqual([]);
  expect(check([{ ...first, email: 'x@example.org' }])).not.toEqual([]);
  expect(check([{ ...first, since: 'yesterday' }])).not.toEqual([]);
});

test('each address answers with the kind of content that it promises', async () => {
  for (const [path, { get }] of Object.entries(description.paths)) {
    const answer = await app.request(path.replace('{slug}', 'irdb'));
    const [promised = ''] = Object.keys(get.responses['200']?.content ?? {});
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.headers.get('content-type')).toContain(promised.split(';')[0]);
  }
});

test('each address may be read from any website, and nothing else may', async () => {
  for (const path of Object.keys(description.paths)) {
    const { headers } = await app.request(path.replace('{slug}', 'irdb'), {
      headers: { Origin: 'https://other.example.org' },
    });
    expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*']);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('etag')).toMatch(/^W\/"/);
  }
  for (const path of ['/', '/partners/irdb', '/healthz']) {
    const { headers } = await app.request(path);
    expect([path, headers.get('access-control-allow-origin')]).toEqual([path, null]);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
});

test('a browser that asks first is told that reading is all it may do', async () => {
  const { status, headers } = await app.request('/api/partners', {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://other.example.org',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'if-none-match',
    },
  });
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-methods')).toBe('GET,HEAD');
  expect(headers.get('access-control-allow-headers')).toBe('if-none-match');
  expect((await app.request('/api/partners', { method: 'POST' })).status).toBe(404);
});

test('what has not changed is not sent again', async () => {
  for (const path of [
    '/api/partners',
    '/api/partners.csv',
    '/feeds/changes.atom',
    '/feeds/reviews.ics',
    '/api/partners/irdb',
  ]) {
    const etag = (await app.request(path)).headers.get('etag') ?? '';
    const again = await app.request(path, { headers: { 'If-None-Match': etag } });
    expect([path, again.status]).toEqual([path, 304]);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  }
});

test('the page for people names every address, with an example that works', async () => {
  const html = await page(app, '/data');
  for (const path of Object.keys(description.paths)) expect(html).toContain(`GET ${path}`);
  const examples = [...html.matchAll(/<a href="([^"]+)"><bdi/g)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  );
  expect(examples).toHaveLength(Object.keys(description.paths).length);
  for (const example of examples)
    expect([example, (await app.request(example)).status]).toEqual([example, 200]);
  expect(html).toContain('Creative Commons Attribution 4.0 International');
});
