// The configuration of the web as a process of its own. In: environment variables. Out: checked settings, or a fault that names every
// wrong one. Without a Temporal server and a secret for links, it is the public register alone.
import * as z from 'zod';
import type { DeskConfig } from '../client/desk.ts';
import { Fault } from '../domain/errors.ts';
import { leastSecret } from '../links/signed.ts';
import type { OpenIdSettings } from './people/openId.ts';
import { isOwnMachine } from './surroundings.ts';

const schema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'is not postgres://'),
    PUBLIC_URL: z.url('is not a web address'),
    PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
    HOST: z.string().min(1).default('127.0.0.1'),
    /** How many proxies stand before the web; each adds where a request came from to X-Forwarded-For. */
    PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    TEMPORAL_ADDRESS: z
      .string()
      .regex(/^[^\s/]+:\d+$/, 'is not host:port')
      .optional(),
    TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
    ASSENT_TASK_QUEUE: z.string().min(1).default('assent'),
    /** What the links in mails are signed with; the worker needs the same. */
    LINK_SECRET: z.string().min(leastSecret, `has fewer than ${leastSecret} characters`).optional(),
    OIDC_ISSUER: z
      .url('is not a web address')
      .refine((text) => isPrivate(text), 'is not https://')
      .optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  })
  .superRefine((value, context) => {
    for (const group of together) {
      const missing = group.filter((name) => value[name] === undefined);
      if (missing.length === 0 || missing.length === group.length) continue;
      const message = `is needed beside ${group.filter((name) => !missing.includes(name)).join(' and ')}`;
      for (const name of missing) context.addIssue({ code: 'custom', path: [name], message });
    }
    if (value.LINK_SECRET !== undefined && !isPrivate(value.PUBLIC_URL)) {
      const message = 'is not https://, without which browsers keep no session';
      context.addIssue({ code: 'custom', path: ['PUBLIC_URL'], message });
    }
    if (value.OIDC_ISSUER !== undefined && value.LINK_SECRET === undefined) {
      const message = 'is needed beside OIDC_ISSUER: without it nobody signs in';
      context.addIssue({ code: 'custom', path: ['LINK_SECRET'], message });
    }
  });

/** Settings of which one is of no use without the others. */
const together = [
  ['TEMPORAL_ADDRESS', 'LINK_SECRET'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
] as const;

/** Whether nobody on the way can listen in; what is no address is told as such. */
function isPrivate(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const url = new URL(address);
  return url.protocol === 'https:' || isOwnMachine(url);
}

export interface WebConfig {
  databaseUrl: string;
  /** No slash at the end. */
  publicUrl: string;
  port: number;
  host: string;
  proxies: number;
  /** Where the cases run and what links are signed with; undefined for the public register alone. */
  people: { temporal: DeskConfig; linkSecret: string } | undefined;
  openId: OpenIdSettings | undefined;
}

/** @throws Fault `web.configuration` */
export function readConfig(env: NodeJS.ProcessEnv): WebConfig {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Fault('web.configuration', `The web cannot start: ${faults.join('; ')}.`);
  }
  const value = parsed.data;
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, ASSENT_TASK_QUEUE: taskQueue } = value;
  const { LINK_SECRET: linkSecret, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = value;
  const { OIDC_CLIENT_SECRET: clientSecret } = value;
  return {
    databaseUrl: value.DATABASE_URL,
    publicUrl: value.PUBLIC_URL.replace(/\/+$/, ''),
    port: value.PORT,
    host: value.HOST,
    proxies: value.PROXIES,
    people:
      address === undefined || linkSecret === undefined
        ? undefined
        : { temporal: { address, namespace, taskQueue }, linkSecret },
    openId:
      issuer === undefined || clientId === undefined || clientSecret === undefined
        ? undefined
        : { issuer, clientId, clientSecret },
  };
}
