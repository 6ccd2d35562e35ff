import type { Wording } from '../../lib/memory/types';
import type { ReadingRow } from '../../lib/messages/contract';
import { printable } from '../../lib/platform/printable';
import { readingHref } from '../history/route';
import { useReader } from '../reader';
import { ArticleLink } from './article-link';
import { Button } from './button';
import { More } from './more';
import { dayOfReading } from './newest-first';
import { Printed } from './printed';
import './rail-row.css';

const REASONS = 3;

/** An earlier reading on the time rail: its day in the margin, headline, outlet, and why it stands here. */
export function RailRow(props: {
  readonly reading: ReadingRow;
  readonly reasons?: readonly Wording[];
  readonly onHide?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
  /** Where one person's readings are listed: in this one the name is somebody else's. */
  readonly onOtherPerson?: (() => void) | undefined;
  /** The headline leads to what was kept instead of to the article itself. */
  readonly toKept?: boolean | undefined;
}) {
  const { language, now } = useReader();
  const { reading } = props;
  const title = <Printed text={reading.title} limit={240} />;
  const day = dayOfReading(reading, language);
  return (
    <li class="rail-row">
      <time class="rail-day" dateTime={day}>
        {language.day(day, 'short')}
      </time>
      <div class="rail-body">
        {props.toKept ? (
          <a class="rail-title" href={readingHref(reading.id)}>
            {title}
          </a>
        ) : (
          <ArticleLink class="rail-title" url={reading.url}>
            {title}
          </ArticleLink>
        )}
        <div class="rail-meta">
          <p class="rail-facts">
            <Printed text={reading.outlet} limit={60} />
            <span>{language.t('read_when', language.ago(reading.lastRead, now))}</span>
          </p>
          {(props.onDismiss || props.onHide || props.onOtherPerson) && (
            <More label={printable(reading.title, 120)}>
              {props.onDismiss && (
                <Button look="plain" onClick={props.onDismiss}>
                  {language.t('not_related')}
                </Button>
              )}
              {props.onOtherPerson && (
                <Button look="plain" onClick={props.onOtherPerson}>
                  {language.t('person_other_here')}
                </Button>
              )}
              {props.onHide && (
                <Button look="plain" onClick={props.onHide}>
                  {language.t('hide_reading')}
                </Button>
              )}
            </More>
          )}
        </div>
        {props.reasons && props.reasons.length > 0 && (
          <ul class="rail-reasons" aria-label={language.t('reasons')}>
            {props.reasons
              .slice(0, REASONS)
              .map(language.worded)
              .map((reason) => (
                <li key={reason}>
                  <Printed text={reason} limit={200} />
                </li>
              ))}
          </ul>
        )}
      </div>
    </li>
  );
}
