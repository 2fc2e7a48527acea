// The parts of the real installation, plugged together from register/, web/ and worker/.
// In: nothing. Out: the parts that main.ts, the demo and the crash story start.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { mailbox } from '../activities/post/mailbox.ts';
import { takeReport } from '../client/bounces/takeReport.ts';
import { openDesk } from '../client/desk.ts';
import { takeReply } from '../client/replies/takeReply.ts';
import { readRoster } from '../client/rosterFile.ts';
import { Fault } from '../domain/errors.ts';
import { instant } from '../domain/instant.ts';
import { balance, officesAsOf } from '../domain/roster.ts';
import { reportKeeping } from '../register/deliveryReports.ts';
import { openRegister } from '../register/open.ts';
import { replyKeeping } from '../register/replies.ts';
import { currentRoster, loadRoster } from '../register/rosters.ts';
import { createApp } from '../web/app.tsx';
import { takeReplies } from './mail/replyIntake.ts';
import { takeReports } from './mail/reportIntake.ts';
import type { InstallationParts } from './parts.ts';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

export const pluggedParts: InstallationParts = {
  version,
  workerMain: from('../worker/main.ts'),

  async prepareRegister({ databaseUrl, roster: file, log }) {
    const register = await openRegister(databaseUrl);
    try {
      await register.migrate();
      if (file === undefined && (await currentRoster(register)) !== null) return;
      const now = instant(Date.now());
      const roster = readRoster(await readRosterFile(file ?? from('../examples/roster.yaml')));
      await loadRoster(register, roster, now);
      const { government, civilSociety } = balance(roster, now);
      const coChairs = officesAsOf(roster, 'coChair', now).length;
      log(
        `The roster has ${government} government and ${civilSociety} civil society seats, ${coChairs} Co-Chairs in office.`,
      );
    } finally {
      await register.close();
    }
  },

  async openWeb({ databaseUrl, publicUrl, mail, temporal, linkSecret }) {
    const [register, desk] = await Promise.all([openRegister(databaseUrl), openDesk(temporal)]);
    const app = createApp({ register, mailbox: mail, publicUrl, embedded: true, desk, linkSecret });
    return {
      fetch: app.fetch,
      async close() {
        await Promise.all([register.close(), desk.close()]);
      },
    };
  },

  async openReportIntake({ databaseUrl, temporal, mailFrom, mail, log }) {
    const [register, desk] = await Promise.all([openRegister(databaseUrl), openDesk(temporal)]);
    const intake = takeReports({
      mail,
      returnPath: mailbox(mailFrom).address,
      take: (raw) => takeReport(desk, reportKeeping(register), raw),
      log,
    });
    const replies = takeReplies({
      mail,
      take: (raw, recipients) => takeReply(desk, replyKeeping(register), raw, recipients),
      log,
    });
    return async () => {
      await Promise.all([intake.close(), replies.close()]);
      await Promise.all([register.close(), desk.close()]);
    };
  },
};

async function readRosterFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Fault(
      'roster.notReadable',
      `The roster ${path} cannot be read (${said}). Name another with --roster.`,
      {
        cause,
      },
    );
  }
}
