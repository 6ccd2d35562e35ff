import type { ArticleView } from '../../lib/messages/contract';
import { agendaHref } from '../history/route';
import { useReader } from '../reader';
import { LongList } from '../shared/long-list';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { PopupActions } from './actions';
import { PlaceButton } from './place-button';
import './ahead.css';

/** What the article announces for a day to come. */
export function Ahead({ view, actions }: { readonly view: ArticleView; readonly actions: PopupActions }) {
  const { language } = useReader();
  const { announced } = view;
  if (announced.length === 0) return null;
  return (
    <Section id="ahead" title={language.t('ahead_title')} count={announced.length}>
      <LongList
        items={announced}
        first={4}
        row={(event) => (
          <li key={`${event.in} ${event.sentence.start} ${event.summary}`}>
            <PlaceButton place={{ span: event.sentence, in: event.in }} onShow={actions.show}>
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
