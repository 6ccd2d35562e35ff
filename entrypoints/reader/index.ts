/** On article pages: reads the page, paints what it found, opens cards, reports to the background. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePage } from '../../lib/messages/page-client';
import { watchPage } from '../../lib/page/watch-page';
import { beginLife, endWhenOrphaned } from '../../lib/platform/life';
import { createCards } from './cards';
import { createSession } from './session';

export default defineUnlistedScript(() => {
  const life = beginLife('reader');
  if (!life) return;
  endWhenOrphaned(life);
  const { signal } = life;
  const session = createSession(signal);
  const cards = createCards(session, signal);
  session.onChange(cards.refresh);

  watchPage(
    document,
    () => session.page,
    (change) => {
      if (change === 'storm' || change === 'calm') session.rest(change === 'storm');
      // Back from the back/forward cache the page is as it was, and so are its marks.
      else if (change !== 'restored') void session.read(change);
    },
    signal,
  );
  servePage(
    {
      state: () => session.state(),
      show: ({ span, in: part }) => session.show({ ...span, in: part }),
      settings: (settings) => session.apply(settings),
      step: ({ direction }) => cards.step(direction),
    },
    signal,
  );
  void session.read('started');
});
