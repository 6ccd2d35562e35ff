import type { JSX } from 'preact';
import type { PopupActions } from '../../../components/popup/actions';
import { Popup, type PopupProps } from '../../../components/popup/popup';
import { changesOf } from '../../../lib/memory/rewritten';
import { MARKUP, MEGABYTE, OVERRIDE } from '../hostile';
import { DAMAGED, EMPTY, GOOD, LATEST, RELATED, VIEW } from '../samples';
import { ARTICLE } from '../samples-article';
import { DISAGREEMENTS, QUOTATIONS } from '../samples-story';

/** Every action answers by doing nothing. */
export const NO_ACTIONS = new Proxy({} as PopupActions, { get: () => () => undefined });

function popup(props: Partial<PopupProps>): () => JSX.Element {
  return () => <Popup tab={null} health={GOOD} result={LATEST} done={null} actions={NO_ACTIONS} {...props} />;
}

const CHANGED = {
  since: Date.UTC(2016, 2, 12),
  at: Date.UTC(2016, 2, 15),
  added: 2,
  removed: 2,
  changes: changesOf(
    'The ferry ran aground on Monday with 31 people on board.\nNobody was hurt.\nThe harbour is closed.',
    'The ferry ran aground late on Monday with 34 people on board.\nThe harbour is closed.\nThree people were hurt, the harbour office said in the evening.',
  ),
};

const HOSTILE = {
  ...VIEW,
  report: {
    ...VIEW.report,
    article: {
      ...ARTICLE,
      title: `${OVERRIDE} ${MEGABYTE}`,
      outlet: MARKUP,
      site: `${'very-'.repeat(40)}long.example`,
    },
  },
  related: RELATED.map((row) => ({ ...row, title: MEGABYTE, outlet: OVERRIDE, url: 'javascript:alert(1)' })),
};

export const POPUP_STATES: Readonly<Record<string, () => JSX.Element>> = {
  'popup-article': popup({ tab: { kind: 'article', view: VIEW } }),
  'popup-first': popup({
    tab: { kind: 'article', view: { ...VIEW, kept: null, related: [], novelty: null } },
  }),
  'popup-differ': popup({
    tab: { kind: 'article', view: { ...VIEW, quotations: QUOTATIONS, disagreements: DISAGREEMENTS } },
  }),
  'popup-rewritten': popup({
    tab: {
      kind: 'article',
      view: { ...VIEW, rewritten: CHANGED },
    },
    done: { text: 'Taken out. It will not be counted as related again.', undoable: true },
  }),
  'popup-hostile': popup({ tab: { kind: 'article', view: HOSTILE } }),
  'popup-loading': popup({ tab: null }),
  'popup-being-read': popup({ tab: { kind: 'being-read' } }),
  'popup-no-article': popup({ tab: { kind: 'no-article', site: 'harbourpost.example' } }),
  'popup-empty': popup({ tab: { kind: 'no-article', site: 'harbourpost.example' }, result: EMPTY }),
  'popup-language': popup({ tab: { kind: 'language', site: 'seebote.example', language: 'de' } }),
  'popup-paused': popup({ tab: { kind: 'paused', site: 'harbourpost.example', everywhere: false } }),
  'popup-paused-everywhere': popup({ tab: { kind: 'paused', site: '', everywhere: true } }),
  'popup-unsupported': popup({ tab: { kind: 'unsupported' } }),
  'popup-failed': popup({ tab: 'failed' }),
  'popup-damaged': popup({ tab: { kind: 'article', view: { ...VIEW, related: [] } }, health: DAMAGED }),
  'popup-full': popup({ tab: { kind: 'article', view: VIEW }, health: { ...GOOD, state: 'full' } }),
  'popup-memory-only': popup({ tab: { kind: 'unsupported' }, health: { ...GOOD, state: 'memory-only' } }),
  'popup-restored': popup({ tab: { kind: 'unsupported' }, health: { ...GOOD, state: 'restored' } }),
};
