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

interface ExtensionGlobals {
  readonly browser?: { readonly runtime?: PageRuntime };
  readonly chrome?: { readonly runtime?: PageRuntime };
}

function runtime(): PageRuntime | undefined {
  const globals = globalThis as unknown as ExtensionGlobals;
  return globals.browser?.runtime ?? globals.chrome?.runtime;
}

/** True while the extension that injected this script is still there. */
export function isConnected(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    // Firefox throws on any touch of the API of a removed extension.
    return false;
  }
}

/** Sends a message to the background; undefined where nobody answered or the extension is gone. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  if (!isConnected()) return undefined;
  try {
    return await runtime()?.sendMessage(message);
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
  const own = runtime();
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
