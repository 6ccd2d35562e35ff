import type { QuotationView } from '../../lib/messages/contract';
import { readingHref } from '../history/route';
import { useReader } from '../reader';
import { Printed } from './printed';
import { WordDifference } from './word-difference';
import './quotation-versions.css';

/** One utterance as each outlet prints it, the first version read first, the others with the difference marked. */
export function QuotationVersions(props: {
  readonly quotation: QuotationView;
  /** In the popup: what was kept opens in a tab of its own. */
  readonly newTab?: boolean;
}) {
  const { language } = useReader();
  return (
    <ol class="versions">
      {props.quotation.versions.map(({ reading, text, difference }) => (
        <li key={reading.id}>
          <p class="versions-source">
            <a href={readingHref(reading.id)} target={props.newTab ? '_blank' : undefined} rel="noopener">
              <Printed text={reading.outlet} limit={60} />
            </a>{' '}
            <span>
              {language.day(reading.published?.slice(0, 10) ?? language.dayOf(reading.firstRead), 'short')}
            </span>
          </p>
          <blockquote class="versions-words">
            {difference ? <WordDifference pieces={difference} /> : <Printed text={text} limit={600} />}
          </blockquote>
        </li>
      ))}
    </ol>
  );
}
