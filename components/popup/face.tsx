import type { SearchResult, TabView } from '../../lib/messages/contract';
import { isolated } from '../../lib/platform/printable';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { Notice } from '../shared/notice';
import type { PopupActions } from './actions';
import { ArticleFace } from './article-face';
import { Lookup, NoArticle } from './no-article';

/** What stands between the popup's head and foot: one face for each thing a tab can be. */
export function Face(props: {
  readonly tab: TabView | 'failed' | null;
  readonly result: SearchResult | null;
  readonly actions: PopupActions;
}) {
  const { tab, result, actions } = props;
  const { language } = useReader();
  if (tab === null) return <p class="visually-hidden">{language.t('loading')}</p>;
  if (tab === 'failed') {
    return (
      <Notice title={language.t('failed_title')} text={language.t('failed_text')}>
        <Button onClick={actions.retry}>{language.t('retry')}</Button>
      </Notice>
    );
  }
  switch (tab.kind) {
    case 'article':
      return <ArticleFace view={tab.view} actions={actions} />;
    case 'being-read':
      return <Notice title={language.t('being_read_title')} text={language.t('being_read_text')} />;
    case 'no-article':
      return <NoArticle result={result} onSearch={actions.search} onReadAnyway={actions.readAnyway} />;
    case 'language':
      return (
        <>
          <Notice
            title={language.t('language_title')}
            text={language.t('language_text', isolated(languageName(tab.language, language.locale)))}
          />
          <Lookup result={result} onSearch={actions.search} />
        </>
      );
    case 'paused':
      return (
        <>
          <Paused tab={tab} actions={actions} />
          <Lookup result={result} onSearch={actions.search} />
        </>
      );
    case 'unsupported':
      return (
        <>
          <Notice title={language.t('unsupported_title')} text={language.t('unsupported_text')} />
          <Lookup result={result} onSearch={actions.search} />
        </>
      );
  }
}

function Paused(props: {
  readonly tab: Extract<TabView, { kind: 'paused' }>;
  readonly actions: PopupActions;
}) {
  const { language } = useReader();
  const { tab, actions } = props;
  if (tab.everywhere) {
    return (
      <Notice title={language.t('paused_everywhere_title')} text={language.t('paused_everywhere_text')}>
        <Button look="main" onClick={actions.resumeEverywhere}>
          {language.t('resume_everywhere')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice title={language.t('paused_title')} text={language.t('paused_text', isolated(tab.site, 80))}>
      <Button look="main" onClick={() => actions.setSite(tab.site, true)}>
        {language.t('resume_site')}
      </Button>
    </Notice>
  );
}

/** "German" for `de`; the tag itself where it is none. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A page may claim anything as its language.
    return tag;
  }
}
