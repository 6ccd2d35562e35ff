/** The site (host without `www.`) a reader typed, as a bare host or a whole address; null where it is neither. */
export function siteOfInput(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname.replace(/^www\./, '') : null;
}
