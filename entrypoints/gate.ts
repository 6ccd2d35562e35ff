/** On every page: is this a news article? If so the background is asked to bring the reader, and the gate's work is done. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../lib/messages/page-client';
import { gate } from '../lib/page/gate';
import { followPage } from '../lib/page/gate-watch';
import { takeOver } from '../lib/platform/life';
import { isConnected } from '../lib/platform/page-runtime';

export default defineUnlistedScript(() => {
  let isOver = false;
  function end(): void {
    isOver = true;
    stop();
  }

  async function call(): Promise<void> {
    const reply = await askBackground('articleHere', {});
    // The reader follows the page from here on, in-place navigation included; of a gone extension nothing will.
    if ((reply.ok && reply.value) || !isConnected()) end();
  }

  const stop = followPage(window, () => {
    if (isOver) return true;
    if (gate(document, document.URL) === 'no') return false;
    void call();
    return true;
  });
  // A second gate takes over: it is injected where the first was told that the site is paused, which is over.
  takeOver('gate', end);
});
