// The worker's configuration. In: environment variables. Out: checked settings, or a fault that names every wrong one.
import * as z from 'zod';
import { Fault } from '../domain/errors.ts';
import { leastSecret } from '../links/signed.ts';
import { emailAddress } from '../domain/text.ts';

const schema = z.object({
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/, 'is not host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  ASSENT_TASK_QUEUE: z.string().min(1).default('assent'),
  DATABASE_URL: z.string().regex(/^(postgres(ql)?:\/\/|pglite:)/, 'is not postgres:// or pglite:'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'is not smtp:// or smtps://'),
  PUBLIC_URL: z.url('is not a web address'),
  MAIL_FROM: z.string().min(3),
  /** What the links in mails are signed with; the web needs the same. */
  LINK_SECRET: z.string().min(leastSecret, `has fewer than ${leastSecret} characters`),
  /** The domain of the addresses to which seats reply; unset, their replies go to the Support Unit. */
  MAIL_REPLY_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'is not a domain such as replies.example.org')
    .optional(),
  /** Where mail servers report what became of mail; the address of MAIL_FROM unless told. */
  MAIL_RETURN_PATH: emailAddress.optional(),
  /** The port on which the worker itself takes these reports by SMTP; without it, it takes none. */
  BOUNCE_SMTP_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  BOUNCE_SMTP_HOST: z.string().min(1).default('127.0.0.1'),
  /** A workflow bundle built ahead (`npm run bundle`); without it the worker bundles when it starts. */
  ASSENT_WORKFLOW_BUNDLE: z.string().optional(),
  /** How many cases stay in memory between events; each takes some megabytes. */
  ASSENT_CACHED_WORKFLOWS: z.coerce.number().int().min(0).default(100),
});

export interface WorkerConfig {
  temporal: { address: string; namespace: string; taskQueue: string };
  databaseUrl: string;
  smtpUrl: string;
  publicUrl: string;
  mailFrom: string;
  linkSecret: string;
  replyDomain: string | undefined;
  returnPath: string | undefined;
  /** Where the worker takes delivery reports; undefined when it takes none. */
  reportDoor: { host: string; port: number } | undefined;
  workflowBundle: string | undefined;
  cachedWorkflows: number;
}

/** @throws Fault `worker.configuration` */
export function readConfig(env: NodeJS.ProcessEnv): WorkerConfig {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Fault('worker.configuration', `The worker cannot start: ${faults.join('; ')}.`);
  }
  const value = parsed.data;
  return {
    temporal: {
      address: value.TEMPORAL_ADDRESS,
      namespace: value.TEMPORAL_NAMESPACE,
      taskQueue: value.ASSENT_TASK_QUEUE,
    },
    databaseUrl: value.DATABASE_URL,
    smtpUrl: value.SMTP_URL,
    publicUrl: value.PUBLIC_URL,
    mailFrom: value.MAIL_FROM,
    linkSecret: value.LINK_SECRET,
    replyDomain: value.MAIL_REPLY_DOMAIN,
    returnPath: value.MAIL_RETURN_PATH,
    reportDoor:
      value.BOUNCE_SMTP_PORT === undefined
        ? undefined
        : { host: value.BOUNCE_SMTP_HOST, port: value.BOUNCE_SMTP_PORT },
    workflowBundle: value.ASSENT_WORKFLOW_BUNDLE,
    cachedWorkflows: value.ASSENT_CACHED_WORKFLOWS,
  };
}
