import type { FromExtension, Reply } from '../../lib/messages/contract';

type Answers = { [K in keyof FromExtension]?: (payload: never) => ReturnType<FromExtension[K]> };

/** A background that answers what it was given, refuses the rest, and notes what it was asked. */
export function answering(asked: unknown[][], answers: () => Answers) {
  return new Proxy(Object.create(null), {
    get: (_target, call) => async (payload: unknown) => {
      asked.push([call, payload]);
      const answer = answers()[call as keyof FromExtension] as ((payload: unknown) => unknown) | undefined;
      return (
        answer ? { ok: true, value: answer(payload) } : { ok: false, problem: 'refused' }
      ) as Reply<unknown>;
    },
  });
}

/** Everything that was asked for so far has been answered and shown. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
