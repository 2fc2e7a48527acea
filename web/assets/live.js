// Keeps a page up to date: hears from the server that what it shows has changed, fetches it again and puts the new part in place of the
// old. While a form is being filled in nothing is replaced; the page then says that it has changed. Without this script a reload does.
(() => {
  const note = document.querySelector('[data-live]');
  if (note === null || !('EventSource' in window)) return;
  const region = () => document.querySelector('[data-live-region]');
  let edited = false;
  let waiting;

  document.addEventListener('input', () => (edited = true));

  const busy = () => {
    const here = region();
    const { activeElement: at } = document;
    const typing = at !== null && /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName);
    return here === null || edited || (typing && here.contains(at));
  };

  /** What people had opened, by what it says. */
  const openIn = (part) =>
    [...part.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent);

  const replace = (fresh) => {
    const old = region();
    const opened = openIn(old);
    const { id } = document.activeElement ?? {};
    const link = document.activeElement?.getAttribute('href');
    old.replaceChildren(...fresh.childNodes);
    for (const summary of old.querySelectorAll('details > summary')) {
      if (opened.includes(summary.textContent)) summary.parentElement.open = true;
    }
    const again = [...old.querySelectorAll('a, button, [id]')].find(
      (one) => (id && one.id === id) || (link && one.getAttribute('href') === link),
    );
    again?.focus({ preventScroll: true });
  };

  const offer = () => {
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = 'show it as it is now';
    note.replaceChildren('This case has changed: ', link, '.');
  };

  const refresh = async () => {
    if (busy()) return offer();
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-live-region]');
    if (!answer.ok || fresh === null || busy()) return offer();
    replace(document.adoptNode(fresh));
    note.textContent = `Brought up to date at ${new Date().toLocaleTimeString([], { timeStyle: 'medium' })}.`;
  };

  const news = new URL(note.dataset.live, location.href);
  let stream = null;

  const listen = () => {
    stream = new EventSource(news);
    stream.addEventListener('changed', ({ lastEventId }) => {
      news.searchParams.set('after', lastEventId);
      // Several events often follow each other at once: they are shown together.
      clearTimeout(waiting);
      waiting = setTimeout(() => refresh().catch(offer), 150);
    });
  };
  const rest = () => {
    stream?.close();
    stream = null;
  };

  // A browser keeps few connections to one place open: a page that nobody looks at gives its own back, and asks later what it missed.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) rest();
    else if (stream === null) listen();
  });
  addEventListener('pagehide', rest);
  addEventListener('pageshow', ({ persisted }) => persisted && stream === null && listen());
  if (!document.hidden) listen();
})();
