// A file that a browser saves and never shows. In: its name, whatever it holds. Out: the header's value.

/** RFC 5987: what `encodeURIComponent` leaves and a header's value may not hold is encoded too. */
export function asAttachment(name: string): string {
  const encoded = encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
