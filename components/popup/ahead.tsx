import type { ArticleView } from '../../lib/messages/contract';
import type { Day, NewsEvent } from '../../lib/text/types';
import { agendaHref } from '../history/route';
import { useReader } from '../reader';
import { LongList } from '../shared/long-list';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { PopupActions } from './actions';
import { PlaceButton } from './place-button';
import './ahead.css';

type Dated = NewsEvent & { readonly from: Day; readonly to: Day };

/** What the article announces for a day it names, earliest first. */
export function Ahead({ view, actions }: { readonly view: ArticleView; readonly actions: PopupActions }) {
  const { language } = useReader();
  const planned = view.report.annotations.events
    .filter((event): event is Dated => event.status === 'planned' && event.from !== null && event.to !== null)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  if (planned.length === 0) return null;
  return (
    <Section id="ahead" title={language.t('ahead_title')} count={planned.length}>
      <LongList
        items={planned}
        first={4}
        row={(event) => (
          <li key={event.start}>
            <PlaceButton place={{ span: event.sentence, in: 'text' }} onShow={actions.show}>
              <span class="ahead-day">{language.span(event.from, event.to)}</span>
              <span class="ahead-what">
                <Printed text={event.summary} limit={200} />
              </span>
            </PlaceButton>
          </li>
        )}
      />
      <p class="ahead-all">
        <a href={agendaHref()} target="_blank" rel="noopener">
          {language.t('agenda_all')}
        </a>
      </p>
    </Section>
  );
}
