import type { ArticleView } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { datesByDay, statements } from './places';
import './jump-bar.css';

/** What the popup holds on this article, each part one press away. */
export function JumpBar({ view }: { readonly view: ArticleView }) {
  const { language } = useReader();
  const { annotations } = view.report;
  const parts = [
    { id: 'earlier', title: language.t('jump_earlier'), count: view.related.length },
    { id: 'people', title: language.t('jump_people'), count: annotations.people.length },
    { id: 'dates', title: language.t('jump_dates'), count: datesByDay(annotations).length },
    { id: 'quotes', title: language.t('jump_quotes'), count: statements(annotations).length },
  ];
  return (
    <nav class="jump-bar" aria-label={language.t('jump_label')}>
      {parts.map(({ id, title, count }) =>
        count > 0 ? (
          <a key={id} href={`#${id}`}>
            {title} <span>{language.t('count', count)}</span>
          </a>
        ) : null,
      )}
    </nav>
  );
}
