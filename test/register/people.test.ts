// Whose mailbox it is, over the roster in use and the contacts of open cases.
import { appendEvent } from '../../register/log.ts';
import { contactsOfCases } from '../../register/contacts.ts';
import { findPerson } from '../../register/people.ts';
import type { Register } from '../../register/open.ts';
import { loadRoster } from '../../register/rosters.ts';
import { exampleRoster } from '../support/office.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

const at = '2026-11-24T10:00:00.000Z';

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  /** A case whose letter names a contact, in a stage. */
  async function opened(id: string, email: string, stage = 'intake', language = 'fr'): Promise<void> {
    const organization = `The organization ${id}`;
    const letter = { organization: { name: organization }, contacts: [{ office: 'Head', email }], language };
    const snapshot = { version: 1, data: { context: { letter } } };
    await appendEvent(register, recording(id, 1, { organization, stage, snapshot }));
  }

  test('before a roster is loaded and a letter has come, nobody is anybody', async () => {
    expect(await findPerson(register, 'norway@committee.example.org', at)).toBeNull();
  });

  test('whoever holds a place on the roster is known by it', async () => {
    await loadRoster(register, await exampleRoster(), at);
    expect(await findPerson(register, 'FRANCE@committee.example.org', at)).toEqual({
      mailbox: 'france@committee.example.org',
      name: 'France: desk for open government',
      actors: [{ role: 'seat', id: 'france' }],
      contactOf: [],
      reader: { language: 'fr', zone: 'Europe/Paris' },
    });
  });

  test('the contact of an open case is known by its letter, and reads in the letter’s language', async () => {
    await opened('one', 'Contact@one.example.org');
    await opened('two', 'contact@ONE.example.org', 'committeeReview');
    expect(await findPerson(register, 'contact@one.example.org', at)).toEqual({
      mailbox: 'contact@one.example.org',
      name: 'Head',
      actors: [],
      contactOf: [
        { case: 'one', organization: 'The organization one' },
        { case: 'two', organization: 'The organization two' },
      ],
      reader: { language: 'fr', zone: 'UTC' },
    });
  });

  test('the contact of a case that has ended can still read how it ended', async () => {
    await opened('three', 'contact@three.example.org', 'ended');
    expect(await findPerson(register, 'contact@three.example.org', at)).toMatchObject({
      actors: [],
      contactOf: [{ case: 'three' }],
    });
  });

  test('a part of a mailbox is no mailbox', async () => {
    for (const mailbox of ['one.example.org', '%', 'contact@one.example.org ']) {
      expect(await findPerson(register, mailbox, at)).toBeNull();
    }
  });

  test('a seat may also be a contact; it is one person', async () => {
    await opened('four', 'brazil@committee.example.org');
    expect(await findPerson(register, 'brazil@committee.example.org', at)).toMatchObject({
      name: 'Brazil: desk for open government',
      actors: [{ role: 'seat', id: 'brazil' }],
      contactOf: [{ case: 'four' }],
    });
    expect((await contactsOfCases(register)).map((one) => one.case).toSorted()).toEqual([
      'four',
      'one',
      'three',
      'two',
    ]);
  });
});
