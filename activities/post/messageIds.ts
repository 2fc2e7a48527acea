// Message ids made from effect keys. In: the key, the recipient, the sender's domain. Out: the id that every try of this mail
// carries, and the id of the case's thread, so that a mail that goes out twice is one mail to the reader's mail program.

/** What an id's left side may hold without quoting (RFC 5322, dot-atom); the key's slashes become dots. */
function atom(text: string): string {
  return text
    .replaceAll('/', '.')
    .replace(/[^A-Za-z0-9!#$%&'*+=?^_`{|}~.-]/g, '_')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
}

/** `partnership/world-bank/12/0` and `brazil` → `<partnership.world-bank.12.0.brazil@su.example.org>` */
export function messageId(key: string, recipient: string, domain: string): string {
  return `<${atom(`${key}/${recipient}`)}@${domain}>`;
}

/** The id that all mails of one case refer to, whoever receives them; no mail has it, which threads do not need. */
export function threadId(workflowId: string, domain: string): string {
  return `<${atom(workflowId)}@${domain}>`;
}
