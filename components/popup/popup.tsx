import type { HealthView, SearchResult, TabView } from '../../lib/messages/contract';
import { agendaHref, latestHref } from '../history/route';
import { useReader } from '../reader';
import { HealthNotice } from '../shared/health-notice';
import { Toast } from '../shared/toast';
import type { PopupActions } from './actions';
import { Face } from './face';
import { Masthead } from './masthead';
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
