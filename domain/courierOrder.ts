// A mail that no transition of a case asks for, as an order: to be sent once. In: nothing. Out: the closed union of orders. An order
// names what is on record and holds no secret, since it stays in the history of whoever carries it out.
export type CourierOrder =
  /** To whoever asked to sign in, where the mailbox is on the roster or a contact's; to nobody otherwise. */
  | { what: 'signInLink'; mailbox: string; returnTo: string }
  /** The receipt for what a seat has said: the event of the case with this number. */
  | { what: 'answerRecorded'; case: string; seq: number };

/** How an order is put: under an id, it is carried out once. */
export type Courier = (order: CourierOrder, id: string) => Promise<void>;
