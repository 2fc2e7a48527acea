// The OpenAPI 3.1 description of what the register gives to programs. In: the endpoints, and where this installation is reached. Out:
// the description.
import * as z from 'zod';
import { dataLicence } from './licence.ts';
import { endpoints, type Endpoint, type QueryParameter } from './endpoints.ts';
import { longestSearch, statuses } from './listQuery.ts';
import { errorAnswer, listedPartner, officialListAnswer, partnerAnswer } from './shapes.ts';

/** Of the description, raised when a shape changes. */
const version = '1.0.0';

const named = {
  ListedPartner: listedPartner,
  OfficialList: officialListAnswer,
  Partner: partnerAnswer,
  Error: errorAnswer,
};

const schemaOf = (schema: z.ZodType) => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return rest;
};

/** What each parameter does, in a sentence. */
export const parameterNotes: Record<QueryParameter | 'slug', string> = {
  slug: 'The partner’s short name in addresses. A former one is answered by 301 to the present address.',
  status: `Only partners of this status: ${statuses.join(', ')}.`,
  q: 'Only partners whose name, or former name, holds these words. Case and accents do not matter.',
  asOf: 'The list as it stood at the end of this day in UTC, such as 2026-05-01.',
};

const inQuery = (name: QueryParameter, schema: object) => ({
  name,
  in: 'query',
  schema,
  description: parameterNotes[name],
});

const parameters = {
  slug: {
    name: 'slug',
    in: 'path',
    required: true,
    schema: { type: 'string' },
    description: parameterNotes.slug,
  },
  status: inQuery('status', { enum: statuses }),
  q: inQuery('q', { type: 'string', maxLength: longestSearch }),
  asOf: inQuery('asOf', { type: 'string', format: 'date' }),
} satisfies Record<QueryParameter | 'slug', object>;

const refTo = (name: keyof typeof named) => ({ $ref: `#/components/schemas/${name}` });
const failure = (description: string) => ({
  description,
  content: { 'application/json': { schema: refTo('Error') } },
});

function schemaIn({ answer, operation }: Endpoint): object {
  const known = (Object.keys(named) as (keyof typeof named)[]).find((name) => named[name] === answer);
  if (known !== undefined) return refTo(known);
  if (answer !== undefined) return schemaOf(answer);
  return operation === 'description' ? { type: 'object' } : { type: 'string' };
}

function operationOf(endpoint: Endpoint) {
  const ofOne = endpoint.path.includes('{slug}');
  const inJson = endpoint.path.startsWith('/api/');
  return {
    operationId: endpoint.operation,
    summary: endpoint.summary,
    description: endpoint.description,
    parameters: [...(ofOne ? ['slug' as const] : []), ...endpoint.query].map((name) => ({
      $ref: `#/components/parameters/${name}`,
    })),
    responses: {
      200: {
        description: endpoint.summary,
        headers: {
          ETag: { schema: { type: 'string' }, description: 'For `If-None-Match`: 304 when unchanged.' },
        },
        content: { [endpoint.mediaType]: { schema: schemaIn(endpoint) } },
      },
      ...(ofOne
        ? {
            301: { description: 'The organization has another name now; `Location` is its present address.' },
          }
        : {}),
      304: { description: 'Unchanged since the answer with that `ETag`.' },
      ...(endpoint.query.length > 0
        ? { 400: failure('A parameter is unclear; the message says how to write it.') }
        : {}),
      ...(ofOne
        ? { 404: inJson ? failure('No such partner.') : { description: 'No such partner, or no such text.' } }
        : {}),
    },
  };
}

export function openApi(publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Register of multilateral partners of the Open Government Partnership',
      version,
      description:
        'The official list of multilateral partners (SC-5), what was published of each (SC-4) and its yearly reviews (SC-6). Open to everyone, without a key, from any website. All instants are in UTC.',
      license: { name: dataLicence.name, identifier: dataLicence.id },
    },
    servers: [{ url: publicUrl }],
    paths: Object.fromEntries(endpoints.map((one) => [one.path, { get: operationOf(one) }])),
    components: {
      parameters,
      schemas: Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, schemaOf(schema)])),
    },
  };
}
