// What a mail server reports of a mail that a relay had taken (RFC 3464). In: nothing. Out: the closed list of actions, and the
// shape of what one report says of one recipient.

/** Only `failed` is an end that nobody wanted; `delayed` says that the server goes on trying. */
export const deliveryActions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
export type DeliveryAction = (typeof deliveryActions)[number];

/** What one report says of one recipient. Everything in it is a claim of whoever wrote the report. */
export interface ReportedDelivery {
  /** The mails that may be meant, as Message-IDs with angle brackets, the surest first. */
  messageIds: string[];
  /** The addresses that the report names for the recipient: the one at the end, and the one it began with. */
  recipients: string[];
  action: DeliveryAction;
  /** Such as `5.1.1` (RFC 3463), or null. */
  status: string | null;
  /** The words of the server that refused, on one line, or null. */
  diagnostic: string | null;
  /** The mail server that reports, or null. */
  reportedBy: string | null;
  /** The Message-ID of the report itself, or null. */
  reportId: string | null;
}
