import { printable } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { More } from '../shared/more';
import { Printed } from '../shared/printed';
import type { HistoryActions } from './actions';
import type { Row } from './by-day';
import { readingHref, storyHref } from './route';
import './reading-item.css';

/** One reading in a list: its headline leads to what was kept of it. */
export function ReadingItem(props: {
  readonly row: Row;
  readonly actions: HistoryActions;
  /** Say when it was read: for lists that are not set by day. */
  readonly dated?: boolean;
}) {
  const { language, now } = useReader();
  const { row, actions } = props;
  return (
    <li class="reading-item">
      <a class="reading-item-title" href={readingHref(row.id)}>
        <Printed text={row.title} limit={240} />
      </a>
      {row.snippet && (
        <p class="reading-item-snippet">
          <Printed text={row.snippet} limit={300} />
        </p>
      )}
      <div class="reading-item-meta">
        <p class="reading-item-facts">
          <Printed text={row.outlet} limit={60} />
          {row.published && <span>{language.day(row.published.slice(0, 10))}</span>}
          {props.dated && <span>{language.t('read_when', language.ago(row.lastRead, now))}</span>}
          <a
            href={storyHref(row.id)}
            aria-label={`${language.t('story_link')}: ${printable(row.title, 120)}`}
          >
            {language.t('story_link')}
          </a>
        </p>
        <More label={printable(row.title, 120)}>
          <Button look="plain" onClick={() => actions.correct({ kind: 'hide', reading: row.id })}>
            {language.t('hide_reading')}
          </Button>
          <Button look="plain" onClick={() => actions.remove({ kind: 'reading', id: row.id })}>
            {language.t('delete_reading')}
          </Button>
          <Button look="plain" onClick={() => actions.remove({ kind: 'site', site: row.site })}>
            {language.t('delete_site', printable(row.site, 60))}
          </Button>
        </More>
      </div>
    </li>
  );
}
