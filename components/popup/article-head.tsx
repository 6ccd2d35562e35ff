import type { ArticleView } from '../../lib/messages/contract';
import type { Article } from '../../lib/text/types';
import { useReader } from '../reader';
import { Printed } from '../shared/printed';
import './article-head.css';

/** What is read in this tab: headline, outlet, date with its source, and whether it is kept. */
export function ArticleHead({ view }: { readonly view: ArticleView }) {
  const { language, now } = useReader();
  const { article } = view.report;
  return (
    <div class="article-head">
      <p class="article-head-outlet">
        <Printed text={article.outlet} limit={80} />
        {article.agency && article.agency !== article.outlet && (
          <span class="article-head-agency">
            {language.t('popup_agency')} <Printed text={article.agency} limit={40} />
          </span>
        )}
      </p>
      <h2 class="article-head-title">
        <Printed text={article.title} limit={300} />
      </h2>
      <p class="article-head-facts">
        <Dateline article={article} />
        <span class="article-head-kept" data-kept={view.kept !== null}>
          {view.kept
            ? language.t('popup_kept', language.ago(view.kept.firstRead, now))
            : language.t('popup_not_kept')}
        </span>
      </p>
      {article.truncated && <p class="article-head-note">{language.t('popup_truncated')}</p>}
    </div>
  );
}

function Dateline({ article }: { readonly article: Article }) {
  const { language } = useReader();
  if (!article.published) return <span>{language.t('popup_no_date')}</span>;
  const day = article.published.slice(0, 10);
  return (
    <span>
      <time dateTime={day}>{language.day(day)}</time>
      {article.publishedFrom && <>, {language.t(`published_from_${sourceKey(article.publishedFrom)}`)}</>}
    </span>
  );
}

function sourceKey(source: NonNullable<Article['publishedFrom']>) {
  return source === 'json-ld' ? 'data' : source;
}
