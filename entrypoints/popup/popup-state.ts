import type { PopupActions } from '../../components/popup/actions';
import type { PopupProps } from '../../components/popup/popup';
import type { Reader } from '../../components/reader';
import { doneText } from '../../components/shared/done-text';
import { background } from '../../lib/messages/client';
import type { Correction, Reply, TabView } from '../../lib/messages/contract';
import { firstAnswer } from '../../lib/messages/first-question';

type PopupState = Omit<PopupProps, 'actions'>;

const ROWS = 6;
/** While the page is being read the background is asked again, this often. */
const ASK_AGAIN_MS = 400;
/** While the article is not kept yet the background is asked again, this often and this many times. */
const KEPT_AGAIN_MS = 1_500;
const MOST_WAITS = 10;
/** Firefox ends an idle background even while it is about to answer: the next question starts it anew. */
const TRIES = 3;

/** What the popup knows and does: every action asks the background and shows what it answered. */
export function createPopup(reader: Reader, show: (state: PopupState) => void) {
  const { language } = reader;
  let state: PopupState = { tab: null, health: null, result: null, done: null };
  let tabId = -1;
  let undo: string | null = null;
  let asked = 0;
  let waits = 0;

  function set(change: Partial<PopupState>): void {
    state = { ...state, ...change };
    show(state);
  }

  async function load(tries = TRIES): Promise<void> {
    await showTab(await background.tab({ tabId }), tries);
  }

  async function showTab(reply: Reply<TabView>, tries: number): Promise<void> {
    if (!reply.ok && reply.problem === 'unavailable' && tries > 1) return load(tries - 1);
    set({ tab: reply.ok ? reply.value : 'failed' });
    if (!reply.ok) return;
    const { value } = reply;
    if (value.kind === 'being-read') setTimeout(() => void load(), ASK_AGAIN_MS);
    else if (value.kind === 'article' && !value.view.kept) untilKept();
    else if (value.kind !== 'article' && !state.result) await search('');
  }

  /** An article is kept a few seconds after it was opened: the popup may be looking on. */
  function untilKept(): void {
    waits += 1;
    if (waits <= MOST_WAITS) setTimeout(() => void load(), KEPT_AGAIN_MS);
  }

  async function search(query: string): Promise<void> {
    asked += 1;
    const mine = asked;
    const reply = await background.search({ query, limit: ROWS });
    if (mine === asked && reply.ok) set({ result: reply.value });
  }

  async function repair(answer: Promise<Reply<NonNullable<PopupState['health']>>>): Promise<void> {
    const reply = await answer;
    set(reply.ok ? { health: reply.value } : failed());
    await load();
  }

  async function correct(correction: Correction): Promise<void> {
    const reply = await background.correct(correction);
    undo = reply.ok ? reply.value.undo : null;
    set(reply.ok ? { done: { text: doneText(correction, language), undoable: true } } : failed());
    await load();
  }

  async function after(answer: Promise<Reply<unknown>>): Promise<void> {
    const reply = await answer;
    if (!reply.ok) set(failed());
    await load();
  }

  const failed = () => ({ done: { text: language.t('done_failed'), undoable: false } });

  const actions: PopupActions = {
    show: ({ span, in: part }) => void background.showInTab({ tabId, span, in: part }),
    setSite: (site, active) => void after(background.setSite({ site, active })),
    resumeEverywhere: () => void after(background.changeSettings({ paused: false })),
    readAnyway: () => void after(background.readAnyway({ tabId })),
    search: (query) => void search(query),
    correct: (correction) => void correct(correction),
    undo: () => {
      if (undo) void after(background.undo({ undo }));
      set({ done: null });
    },
    restore: () => void repair(background.restore({})),
    startAfresh: () => void repair(background.startAfresh({})),
    retry: () => void load(),
  };

  async function start(): Promise<void> {
    show(state);
    const first = await firstAnswer();
    tabId = first.tabId;
    await showTab(first.reply, TRIES);
    // Afterwards: measuring the disk would keep the coverage waiting.
    const reply = await background.health({});
    if (reply.ok) set({ health: reply.value });
  }

  return { actions, start };
}
