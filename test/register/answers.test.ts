// Answer links and replies: a link is of the first browser that confirms with it, and a reply is kept once.
import { bindLink, holderOfLink } from '../../register/answerLinks.ts';
import type { Register } from '../../register/open.ts';
import { claim } from '../../register/outbox.ts';
import { findReply, replyKeeping } from '../../register/replies.ts';
import { atBothDoors } from './doors.ts';

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  test('a link is free, then of one browser alone; of two at once, one has it', async () => {
    expect(await holderOfLink(register, 'link', null)).toBe('free');
    const both = await Promise.all([bindLink(register, 'link', 'mine'), bindLink(register, 'link', 'yours')]);
    expect(both.toSorted()).toEqual(['another', 'own']);
    const [mine, yours] = both;
    expect(await bindLink(register, 'link', 'mine')).toBe(mine);
    expect(await holderOfLink(register, 'link', 'yours')).toBe(yours);
    expect(await holderOfLink(register, 'link', null)).toBe('another');
    expect(await holderOfLink(register, 'other link', null)).toBe('free');
  });

  const mail = (seq: number, letter: string, replyCode: string | null) => {
    const key = `partnership/bank/${seq}/0/norway`;
    const at = '2026-11-24T10:00:00.000Z';
    return {
      key,
      case: 'bank',
      letter,
      recipient: 'n@example.org',
      subject: 'x',
      messageId: `<${seq}>`,
      at,
      replyCode,
    };
  };

  test('a code names one mail and its seat, and tells whether the seat was asked anew since', async () => {
    const { answered } = replyKeeping(register);
    await claim(register, mail(2, 'reviewNotice', 'first'));
    const found = { key: 'partnership/bank/2/0/norway', case: 'bank', seat: 'norway' };
    expect(await answered('first')).toEqual({ ...found, askedAnew: false });
    expect(await answered('never')).toBeNull();
    await claim(register, mail(9, 'reviewNotice', 'second'));
    expect(await answered('first')).toEqual({ ...found, askedAnew: true });
    expect(await answered('second')).toMatchObject({ askedAnew: false });
  });

  test('the same message in answer to the same mail is one reply, whatever is said of it later', async () => {
    const { keep, settled } = replyKeeping(register);
    const reply = {
      key: 'partnership/bank/2/0/norway',
      case: 'bank',
      seat: 'norway',
      by: 'norway',
      from: 'n@example.org',
      words: 'No objection',
      read: { take: 'no-objection' as const },
      raw: Buffer.from([0, 1, 255]),
      messageId: '<1@example.org>',
    };
    const kept = await keep(reply);
    expect(kept).toMatchObject({ outcome: null, read: { take: 'no-objection' } });
    expect((await keep({ ...reply, read: null, words: 'Other' })).words).toBe('No objection');
    await settled(kept.id, 'toConfirm');
    expect(await findReply(register, kept.id)).toMatchObject({ outcome: 'toConfirm' });
    expect((await keep({ ...reply, messageId: null })).id).not.toBe(kept.id);
    expect((await keep({ ...reply, messageId: '<2@example.org>', read: null })).read).toBeNull();
  });
});
