/**
 * The few runtime calls a content script needs, straight from the browser: the polyfill's ten kilobytes would
 * burst the gate's budget, and both browsers return promises from `sendMessage`.
 */
interface MessageSender {
  readonly id?: string;
}

type MessageListener = (
  message: unknown,
  sender: MessageSender,
  sendResponse: (reply: unknown) => void,
) => boolean | undefined;

interface PageRuntime {
  /** Undefined once the extension was updated, reloaded or removed: this script is an orphan then. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
}

interface PageI18n {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

interface PageApi {
  readonly runtime?: PageRuntime;
  readonly i18n?: PageI18n;
}

function api(): PageApi | undefined {
  const globals = globalThis as unknown as { readonly browser?: PageApi; readonly chrome?: PageApi };
  return globals.browser ?? globals.chrome;
}

/** The browser's words for this extension; undefined outside of one. */
export function pageI18n(): PageI18n | undefined {
  return api()?.i18n;
}

/** True while the extension that injected this script is still there. */
export function isConnected(): boolean {
  try {
    return api()?.runtime?.id !== undefined;
  } catch {
    // Firefox throws on any touch of the API of a removed extension.
    return false;
  }
}

/** Sends a message to the background; undefined where nobody answered or the extension is gone. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  if (!isConnected()) return undefined;
  try {
    return await api()?.runtime?.sendMessage(message);
  } catch {
    // The worker was killed before it answered, or the extension was updated: the caller asks again or stops.
    return undefined;
  }
}

/** Answers messages of the extension's own contexts until the signal aborts. */
export function onMessageFromExtension(
  answer: (message: unknown) => Promise<unknown>,
  signal: AbortSignal,
): void {
  const own = api()?.runtime;
  if (!own) return;
  const listener: MessageListener = (message, sender, sendResponse) => {
    if (sender.id !== own.id) return undefined;
    void answer(message).then(sendResponse);
    return true;
  };
  own.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isConnected()) own.onMessage.removeListener(listener);
  });
}
