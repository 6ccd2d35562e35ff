/** How a call travels: which contract's method, with which payload. */
export interface Envelope {
  readonly backstory: 1;
  readonly call: string;
  readonly payload: unknown;
}

export function seal(call: string, payload: unknown): Envelope {
  return { backstory: 1, call, payload };
}

/** The envelope in a received message, or null where it is none of ours. */
export function openEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { backstory, call, payload } = message as Record<string, unknown>;
  return backstory === 1 && typeof call === 'string' ? { backstory, call, payload } : null;
}
