import type { ArticleView } from '../../lib/messages/contract';
import { useReader } from '../reader';
import { Coverage } from '../shared/coverage';
import { Disagreements } from '../shared/disagreements';
import type { PopupActions } from './actions';
import { Ahead } from './ahead';
import { ArticleHead } from './article-head';
import { Dates } from './dates';
import { JumpBar } from './jump-bar';
import { People } from './people';
import { Quotes } from './quotes';
import { WhatsNew } from './whats-new';

/** The popup on an article. */
export function ArticleFace({
  view,
  actions,
}: {
  readonly view: ArticleView;
  readonly actions: PopupActions;
}) {
  const { kept } = view;
  return (
    <>
      <ArticleHead view={view} />
      <WhatsNew view={view} onShow={actions.show} />
      <JumpBar view={view} />
      <Coverage
        related={view.related}
        storyOf={kept?.id}
        onHide={(row) => actions.correct({ kind: 'hide', reading: row.id })}
        onNotRelated={
          kept
            ? (row) => actions.correct({ kind: 'not-related', reading: kept.id, other: row.id })
            : undefined
        }
      />
      <Disagreements disagreements={view.disagreements} newTab />
      <People view={view} actions={actions} />
      <Dates view={view} actions={actions} />
      <Quotes view={view} actions={actions} />
      <Ahead view={view} actions={actions} />
      <NothingFound view={view} />
    </>
  );
}

function NothingFound({ view }: { readonly view: ArticleView }) {
  const { language } = useReader();
  const { people, dates, quotes } = view.report.annotations;
  if (people.length + dates.length + quotes.length > 0) return null;
  return <p class="nothing-found">{language.t('nothing_found')}</p>;
}
