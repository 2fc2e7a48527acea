// Mail domains that say nothing of who writes: anybody can have a mailbox there. In: a domain. Out: whether it is one.

const open = new Set(
  `aol.com fastmail.com free.fr gmail.com googlemail.com hanmail.net hotmail.co.uk hotmail.com hotmail.fr icloud.com
  laposte.net libero.it live.com mac.com mail.com mail.ru me.com msn.com naver.com orange.fr outlook.com pm.me proton.me
  protonmail.com qq.com rediffmail.com rocketmail.com sina.com terra.com.br tutanota.com tuta.com uol.com.br wanadoo.fr
  web.de yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com
  yandex.ru ymail.com zoho.com 126.com 163.com bol.com.br bluewin.ch daum.net gmx.at gmx.com gmx.de gmx.net t-online.de`
    .split(/\s+/)
    // Reserved for examples (RFC 2606): everybody's and nobody's.
    .concat('example.com', 'example.net', 'example.org'),
);

/** Whether a mailbox at the domain can be anybody's. @param domain in lower case */
export function isOpenToAnybody(domain: string): boolean {
  return open.has(domain);
}
