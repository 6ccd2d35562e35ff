import type { Relation } from '../../lib/memory/types';
import type { RelatedRow } from '../../lib/messages/contract';
import type { Language } from '../../lib/platform/language';
import { storyHref } from '../history/route';
import { useReader } from '../reader';
import { LongList } from './long-list';
import { newestFirst } from './newest-first';
import { RailRow } from './rail-row';
import { Section } from './section';
import './coverage.css';

/** From the closest relation to the farthest. */
const ORDER: readonly Relation[] = [
  'same-report',
  'same-event',
  'same-story',
  'other-occasion',
  'background',
];

/** Rows of one relation shown at once. */
const SHOWN = 4;

/** The earlier readings related to this article, grouped by how, each with the reasons in words. */
export function Coverage(props: {
  readonly related: readonly RelatedRow[];
  /** Takes a row out as not related; absent while the article is not kept yet. */
  readonly onNotRelated?: ((row: RelatedRow) => void) | undefined;
  /** Hides a row's article everywhere. */
  readonly onHide: (row: RelatedRow) => void;
  /** The reading whose story is linked to; absent while the article is not kept yet. */
  readonly storyOf?: string | undefined;
  /** Rows lead to what was kept of them instead of to the article itself. */
  readonly toKept?: boolean;
}) {
  const { language } = useReader();
  return (
    <Section id="earlier" title={language.t('coverage_title')} count={props.related.length}>
      {props.related.length === 0 && <p class="coverage-none">{language.t('coverage_none')}</p>}
      {props.storyOf !== undefined && props.related.length > 0 && (
        <p class="coverage-story">
          <a href={storyHref(props.storyOf)} target={props.toKept ? undefined : '_blank'} rel="noopener">
            {language.t('story_open')}
          </a>
        </p>
      )}
      {ORDER.map((relation) => {
        const rows = props.related.filter((row) => row.relation === relation);
        if (rows.length === 0) return null;
        return (
          <section key={relation} class="coverage-group" data-relation={relation}>
            <h3 class="coverage-relation">{language.t(`relation_${relationKey(relation)}`)}</h3>
            <LongList
              class="rail"
              items={chronology(rows, language)}
              first={SHOWN}
              row={(row) => (
                <RailRow
                  key={row.id}
                  reading={row}
                  reasons={row.reasons}
                  toKept={props.toKept}
                  onHide={() => props.onHide(row)}
                  onDismiss={props.onNotRelated && (() => props.onNotRelated?.(row))}
                />
              )}
            />
          </section>
        );
      })}
    </Section>
  );
}

/** The best few at once, the others when asked for; both as the rail's days want it. */
function chronology(bestFirst: readonly RelatedRow[], language: Language): readonly RelatedRow[] {
  return [
    ...newestFirst(bestFirst.slice(0, SHOWN), language),
    ...newestFirst(bestFirst.slice(SHOWN), language),
  ];
}

function relationKey(relation: Relation) {
  switch (relation) {
    case 'same-report':
      return 'same_report';
    case 'same-event':
      return 'same_event';
    case 'same-story':
      return 'same_story';
    case 'other-occasion':
      return 'other_occasion';
    case 'background':
      return 'background';
  }
}
