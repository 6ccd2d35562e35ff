import type { HealthView, SearchResult, TabView } from '../../lib/messages/contract';
import { isolated } from '../../lib/platform/printable';
import { agendaHref, latestHref } from '../history/route';
import { useReader } from '../reader';
import { Button } from '../shared/button';
import { HealthNotice } from '../shared/health-notice';
import { Notice } from '../shared/notice';
import { Toast } from '../shared/toast';
import type { PopupActions } from './actions';
import { ArticleFace } from './article-face';
import { Masthead } from './masthead';
import { Lookup, NoArticle } from './no-article';
import '../theme.css';
import './popup.css';

export interface PopupProps {
  /** Null until the background has answered; `failed` where it could not. */
  readonly tab: TabView | 'failed' | null;
  readonly health: HealthView | null;
  /** The rows of the search or the latest readings, for the faces that show them. */
  readonly result: SearchResult | null;
  /** What was just done, and whether it can be undone. */
  readonly done: { readonly text: string; readonly undoable: boolean } | null;
  readonly actions: PopupActions;
}

/** The toolbar popup: one face for each thing a tab can be. */
export function Popup({ tab, health, result, done, actions }: PopupProps) {
  const { language } = useReader();
  const site = tab && tab !== 'failed' ? siteOf(tab) : null;
  const active = !(tab && tab !== 'failed' && tab.kind === 'paused');
  return (
    <div class="popup" lang={language.locale}>
      <Masthead site={site} active={active} onSite={(on) => site && actions.setSite(site, on)} />
      <main class="popup-main" aria-busy={tab === null}>
        {health && (
          <HealthNotice health={health} onRestore={actions.restore} onStartAfresh={actions.startAfresh} />
        )}
        <Face tab={tab} result={result} actions={actions} />
      </main>
      <footer class="popup-foot">
        <a href={latestHref()} target="_blank" rel="noopener">
          {language.t('open_history')}
        </a>
        <a href={agendaHref()} target="_blank" rel="noopener">
          {language.t('agenda_title')}
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          {language.t('open_options')}
        </a>
      </footer>
      <Toast text={done?.text ?? null} onUndo={done?.undoable ? actions.undo : null} />
    </div>
  );
}

function Face({ tab, result, actions }: Pick<PopupProps, 'tab' | 'result' | 'actions'>) {
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
          <Notice
            title={language.t(tab.everywhere ? 'paused_everywhere_title' : 'paused_title')}
            text={
              tab.everywhere
                ? language.t('paused_everywhere_text')
                : language.t('paused_text', isolated(tab.site, 80))
            }
          >
            <Button
              look="main"
              onClick={() => (tab.everywhere ? actions.resumeEverywhere() : actions.setSite(tab.site, true))}
            >
              {language.t(tab.everywhere ? 'resume_everywhere' : 'resume_site')}
            </Button>
          </Notice>
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

function siteOf(tab: TabView): string | null {
  switch (tab.kind) {
    case 'article':
      return tab.view.report.article.site;
    case 'no-article':
    case 'language':
      return tab.site;
    case 'paused':
      return tab.everywhere ? null : tab.site;
    default:
      return null;
  }
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
