/** The background's side of the bus: judge the sender, check the payload, call the handler, answer with a value. */
import { checked, FROM_EXTENSION, FROM_PAGE } from './checks';
import type { FromExtension, FromPage, Problem, Reply } from './contract';
import { openEnvelope } from './envelope';
import { judgeSender, type PageSender, type Sender } from './senders';

export type PageHandlers = {
  readonly [K in keyof FromPage]: (
    payload: Parameters<FromPage[K]>[0],
    sender: PageSender,
  ) => Promise<ReturnType<FromPage[K]>>;
};

export type ExtensionHandlers = {
  readonly [K in keyof FromExtension]: (
    payload: Parameters<FromExtension[K]>[0],
  ) => Promise<ReturnType<FromExtension[K]>>;
};

/** Thrown by a handler to answer with a named problem. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}

export interface Service {
  readonly ownId: string;
  readonly ownOrigin: string;
  readonly page: PageHandlers;
  readonly extension: ExtensionHandlers;
  /** Told of what went wrong inside a handler; nothing of it reaches the sender but `storage`. */
  readonly onError: (call: string, error: unknown) => void;
}

type Handler = (payload: unknown, sender: PageSender | null) => Promise<unknown>;

/** Answers one message. Never throws; undefined for a message that is none of ours. */
export async function answer(
  service: Service,
  message: unknown,
  from: Sender,
): Promise<Reply<unknown> | undefined> {
  const envelope = openEnvelope(message);
  if (!envelope) return undefined;
  const sender = judgeSender(from, service.ownId, service.ownOrigin);
  if (!sender) return { ok: false, problem: 'refused' };
  const isPage = sender.kind === 'page';
  const schemas: object = isPage ? FROM_PAGE : FROM_EXTENSION;
  if (!Object.hasOwn(schemas, envelope.call)) return { ok: false, problem: 'refused' };
  const schema = schemas[envelope.call as keyof typeof schemas];
  const payload = checked(schema, envelope.payload);
  if (payload === null) return { ok: false, problem: 'invalid' };
  const handlers: object = isPage ? service.page : service.extension;
  const handle = handlers[envelope.call as keyof typeof handlers] as Handler;
  try {
    return { ok: true, value: await handle(payload, isPage ? sender : null) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    service.onError(envelope.call, error);
    return { ok: false, problem: 'storage' };
  }
}
