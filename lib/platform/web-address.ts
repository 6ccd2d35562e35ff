const LONGEST = 8192;

/**
 * The address as a link may carry it: http or https, no user name or password, not absurdly long. Null for
 * everything else (`javascript:`, `data:`, `blob:`, `file:` …), which is then shown as text.
 */
export function webAddress(url: string): string | null {
  if (url.length > LONGEST) return null;
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : null;
}
