// A mail that no transition of a case asks for, as an order: to be sent once. In: nothing. Out: the closed union of orders. An order
// names what is on record and holds no secret, since it stays in the history of whoever carries it out.
export type CourierOrder =
  /** To whoever asked to sign in, where the mailbox is on the roster or a contact's; to nobody otherwise. */
  | { what: 'signInLink'; mailbox: string; returnTo: string }
  /** The receipt for what a seat has said: the event of the case with this number. */
  | { what: 'answerRecorded'; case: string; seq: number }
  /** A new link to the response page, to the mailbox of whoever answers for a seat under that id. */
  | { what: 'answerLink'; case: string; seat: string; by: string }
  /** The echo of a kept reply by mail: to be confirmed, or on record already. */
  | { what: 'replyRead'; reply: string; confirm: boolean }
  /** A kept reply by mail that nobody could read by rule, to the Support Unit. */
  | { what: 'replyUnclear'; reply: string };

/** How an order is put: under an id, it is carried out once. */
export type Courier = (order: CourierOrder, id: string) => Promise<void>;
