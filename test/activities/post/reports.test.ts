// Proof of notice begins with the post: what the relay answered is kept, reports are asked for where a relay offers them, and a
// notice that has come back by the time the last one is out reached nobody. In: real SMTP and a real register.
import { createActivities, openPost } from '../../../activities/index.ts';
import { keepReport } from '../../../register/deliveryReports.ts';
import { mailOf } from '../../../register/outbox.ts';
import type { Register } from '../../../register/open.ts';
import { activitiesOver, furnishedRegister, linkSecret } from '../installation.ts';
import { batchOf, notice, seats, sender } from '../worldBank.ts';

let register: Register;
beforeAll(async () => {
  register = await furnishedRegister();
});

const norway = seats.filter((seat) => seat.id === 'norway');
const addressOf = (text: string) => /<(.*)>/.exec(text)?.[1] ?? text;

test('what the relay answered is kept beside the instant', async () => {
  const { activities } = await activitiesOver(register);
  const before = new Date().toISOString();
  await activities.carryOutPartnership(batchOf([notice(norway)], { case: 'answered' }));
  const [row] = await mailOf(register, 'answered');
  expect(row).toMatchObject({ status: 'sent', response: expect.stringMatching(/^250 /) as string });
  expect(row?.sentAt ?? '').toMatch(/Z$/);
  expect((row?.sentAt ?? '') >= before).toBe(true);
});

test('a relay that offers reports is asked for failures and delays, the headers alone, and which mail it was', async () => {
  const { activities, relay } = await activitiesOver(register, { offersReports: true });
  const batch = batchOf([notice(norway)], { case: 'asked' });
  await activities.carryOutPartnership(batch);
  const [taken] = relay.taken;
  const id = taken?.mail.messageId?.slice(1, -1);
  expect(taken?.asked).toEqual({
    envelope: { ret: 'HDRS', envid: id },
    recipient: { notify: ['FAILURE', 'DELAY'], orcpt: `rfc822;${norway[0]?.email}` },
  });
  expect(taken?.from).toBe(addressOf(sender));
});

test('an id that is too long for an envelope stays in the headers alone', async () => {
  const { activities, relay } = await activitiesOver(register, { offersReports: true });
  const batch = batchOf([notice(norway)], {
    workflowId: `partnership/${'long-'.repeat(20)}bank`,
    case: 'long',
  });
  await activities.carryOutPartnership(batch);
  expect(relay.taken[0]?.asked.envelope).toEqual({ ret: 'HDRS', envid: null });
});

test('a relay that offers nothing takes the same mail, and is asked nothing', async () => {
  const { activities, relay } = await activitiesOver(register);
  await activities.carryOutPartnership(batchOf([notice(norway)], { case: 'plain' }));
  expect(relay.taken).toMatchObject([{ asked: {}, to: [norway[0]?.email] }]);
});

test('reports go to the address that was chosen for them; people see the sender', async () => {
  const { relay } = await activitiesOver(register);
  const post = openPost(relay.url, 'reports@bounce.su.example.org');
  const deps = { register, post, publicUrl: 'https://register.example.org', mailFrom: sender, linkSecret };
  await createActivities(deps).carryOutPartnership(batchOf([notice(norway)], { case: 'return-path' }));
  post.close();
  expect(relay.taken[0]?.from).toBe('reports@bounce.su.example.org');
  expect(relay.taken[0]?.mail.from?.address).toBe(addressOf(sender));
});

test('a notice that comes back while others are still on their way did not reach its seat', async () => {
  const two = seats.filter((seat) => ['brazil', 'norway'].includes(seat.id));
  const { activities, relay } = await activitiesOver(register);
  relay.replies.beforeAccepting = async () => {
    // The report about Norway's mail is quicker than the relay's answer to it.
    const mail = relay.taken.find(({ to }) => to[0] === norway[0]?.email)?.mail;
    if (mail?.messageId === undefined) return;
    const said = {
      messageIds: [mail.messageId],
      recipients: [norway[0]?.email ?? ''],
      action: 'failed' as const,
      status: '5.1.1',
      diagnostic: null,
      reportedBy: 'mx',
      reportId: null,
    };
    await keepReport(register, said, '5.1.1 nobody there');
  };
  const batch = batchOf([notice(two)], { case: 'quick' });
  const [report] = await activities.carryOutPartnership(batch);
  const fates = { delivered: ['brazil'], undelivered: [{ seat: 'norway', reason: '5.1.1 nobody there' }] };
  expect(report).toMatchObject(fates);
  relay.replies.beforeAccepting = async () => {};
  expect((await activities.carryOutPartnership(batch))[0]).toEqual(report);
  expect(relay.taken).toHaveLength(2);
});
