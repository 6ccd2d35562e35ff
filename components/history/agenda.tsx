import type { AgendaItem } from '../../lib/messages/contract';
import { printable } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { Printed } from '../shared/printed';
import { Section } from '../shared/section';
import type { HistoryActions } from './actions';
import { personHref, readingHref } from './route';
import './agenda.css';

const PARTS = [
  { id: 'ahead', title: 'agenda_ahead', outcomes: ['expected'] },
  { id: 'told', title: 'agenda_told', outcomes: ['happened', 'moved', 'cancelled'] },
  { id: 'passed', title: 'agenda_passed', outcomes: ['passed'] },
] as const;

/** What was announced: what is still ahead, what became of it, and what nothing was read of since. */
export function Agenda(props: {
  readonly items: readonly AgendaItem[] | null;
  readonly actions: HistoryActions;
}) {
  const { language } = useReader();
  const { items, actions } = props;
  return (
    <>
      <h1 class="page-title">{language.t('agenda_title')}</h1>
      <p class="page-intro agenda-intro">{language.t('agenda_intro')}</p>
      {items?.length === 0 && <p class="latest-none">{language.t('agenda_none')}</p>}
      {PARTS.map(({ id, title, outcomes }) => {
        const part = items?.filter((item) => outcomes.some((outcome) => outcome === item.outcome)) ?? [];
        return part.length === 0 ? null : (
          <Section key={id} id={id} title={language.t(title)} count={part.length}>
            {id === 'ahead' && part.length > 1 && (
              <div class="page-actions">
                <Button onClick={() => actions.saveCalendar(part)}>
                  {language.t('agenda_calendar', part.length)}
                </Button>
              </div>
            )}
            {id === 'passed' && <p class="page-intro">{language.t('agenda_passed_note')}</p>}
            <ul>
              {part.map((item, index) => (
                <AgendaRow
                  key={`${item.reading.id} ${index}`}
                  item={item}
                  onSave={id === 'ahead' ? () => actions.saveCalendar([item]) : null}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

function AgendaRow(props: {
  readonly item: AgendaItem;
  /** Null where its day is over. */
  readonly onSave: (() => void) | null;
}) {
  const { language } = useReader();
  const { item } = props;
  return (
    <li class="agenda-row" data-outcome={item.outcome}>
      <div>
        <p class="agenda-day">{language.span(item.from, item.to)}</p>
        <p class="agenda-outcome">{language.t(`outcome_${item.outcome}`)}</p>
      </div>
      <div>
        <p class="agenda-what">
          <Printed text={item.summary} limit={240} />
        </p>
        {item.sentence !== item.summary && (
          <blockquote class="agenda-sentence">
            <Printed text={item.sentence} limit={400} />
          </blockquote>
        )}
        <p class="agenda-who">
          {item.people.slice(0, 6).map((name) => (
            <a key={name} href={personHref(name)}>
              <Printed text={name} limit={80} />
            </a>
          ))}
          {item.place && <Printed text={item.place} limit={80} />}
        </p>
        <p class="agenda-source">
          {language.t('agenda_source')}{' '}
          <a href={readingHref(item.reading.id)}>
            <Printed text={item.reading.title} limit={140} />
          </a>{' '}
          (<Printed text={item.reading.outlet} limit={60} />)
        </p>
        {props.onSave && (
          <Button
            look="plain"
            label={`${language.t('agenda_save')}: ${printable(item.summary, 120)}`}
            onClick={props.onSave}
          >
            {language.t('agenda_save')}
          </Button>
        )}
        {item.told && (
          <p class="agenda-source">
            {language.t('agenda_told_in')}{' '}
            <a href={readingHref(item.told.id)}>
              <Printed text={item.told.title} limit={140} />
            </a>{' '}
            (<Printed text={item.told.outlet} limit={60} />)
          </p>
        )}
      </div>
    </li>
  );
}
