/** On every page: is this a news article? If so the background is asked to bring the reader, and the gate's work is done. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../lib/messages/page-client';
import { gate } from '../lib/page/gate';
import { checkUntilSettled, watchNavigation, whenSeen } from '../lib/page/gate-watch';
import { beginLife } from '../lib/platform/life';
import { isConnected } from '../lib/platform/page-runtime';

export default defineUnlistedScript(() => {
  // A second gate takes over: it is injected where the first was told that the site is paused, which is over.
  const life = beginLife('gate', true);
  if (!life) return;
  const { signal } = life;
  let round = new AbortController();
  signal.addEventListener('abort', () => round.abort(), { once: true });

  async function call(): Promise<void> {
    const reply = await askBackground('articleHere', {});
    // The reader follows the page from here on, in-place navigation included; of a gone extension nothing will.
    if ((reply.ok && reply.value) || !isConnected()) life?.abort();
  }

  function look(): void {
    if (signal.aborted) return;
    round.abort();
    round = new AbortController();
    const isSettled = () => {
      if (gate(document, location) === 'no') return false;
      void call();
      return true;
    };
    checkUntilSettled(document, isSettled, round.signal);
  }

  whenSeen(
    document,
    () => {
      look();
      watchNavigation(look, signal);
    },
    signal,
  );
});
