/**
 * Who is calling: a page's reader can add a reading, ask about a name and, on the reader's click, take one for no person's;
 * our own pages can do everything.
 */

/** The parts of a runtime message sender that are looked at; identical in both browsers. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

export interface PageSender {
  readonly kind: 'page';
  readonly tabId: number;
  readonly url: string;
}

export interface ExtensionSender {
  readonly kind: 'extension';
}

/**
 * Judges a sender; null where it is to be refused: another extension, a frame, a private window, an address
 * that is not http(s).
 *
 * @param ownId the extension's id
 * @param ownOrigin the origin of the extension's pages, `chrome-extension://…`, without a trailing slash
 */
export function judgeSender(
  sender: Sender,
  ownId: string,
  ownOrigin: string,
): PageSender | ExtensionSender | null {
  if (sender.id !== ownId || !sender.url || !URL.canParse(sender.url)) return null;
  // `origin` of a chrome-extension: address is opaque to the URL class in Firefox, so compare by prefix.
  if (sender.url.startsWith(`${ownOrigin}/`)) return { kind: 'extension' };
  const isWeb = /^https?:$/.test(new URL(sender.url).protocol);
  const tabId = sender.tab?.id;
  if (!isWeb || tabId === undefined || sender.frameId !== 0 || sender.tab?.incognito) return null;
  return { kind: 'page', tabId, url: sender.url };
}
