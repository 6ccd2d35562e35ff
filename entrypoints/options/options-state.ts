import type { OptionsActions } from '../../components/options/actions';
import type { OptionsProps } from '../../components/options/options';
import type { Reader } from '../../components/reader';
import { background } from '../../lib/messages/client';
import type { Reply } from '../../lib/messages/contract';
import { saveFile } from '../../lib/platform/save-file';
import type { Settings } from '../../lib/settings/types';
import { exportedParts, importedFile } from './transfer';

export type OptionsState = Omit<OptionsProps, 'actions'>;

/** What the options page knows and does. */
export function createOptions({ language }: Reader, show: (state: OptionsState) => void) {
  let state: OptionsState = { settings: null, corrections: null, health: null, working: false, done: null };
  let undo: string | null = null;

  function set(change: Partial<OptionsState>): void {
    state = { ...state, ...change };
    show(state);
  }

  const said = (text: string, undoable = false) => ({ done: { text, undoable } });
  const failed = said(language.t('done_failed'));

  async function loadHealth(): Promise<void> {
    const reply = await background.health({});
    if (reply.ok) set({ health: reply.value });
  }

  async function loadCorrections(): Promise<void> {
    const reply = await background.corrections({});
    if (reply.ok) set({ corrections: reply.value });
  }

  async function apply(asked: Promise<Reply<Settings>>): Promise<void> {
    const reply = await asked;
    set(reply.ok ? { settings: reply.value } : failed);
  }

  async function repair(asked: Promise<Reply<NonNullable<OptionsState['health']>>>): Promise<void> {
    const reply = await asked;
    set(reply.ok ? { health: reply.value } : failed);
  }

  /** Runs a long job with the page saying so, then what came of it. */
  async function work(job: () => Promise<Partial<OptionsState>>): Promise<void> {
    set({ working: true, done: null });
    const change = await job();
    set({ working: false, ...change });
    await Promise.all([loadHealth(), loadCorrections()]);
  }

  async function exportAll(): Promise<Partial<OptionsState>> {
    const parts = await exportedParts();
    if (!parts) return failed;
    saveFile(language.t('file_history'), 'application/jsonl', parts);
    return said(language.t('data_exported'));
  }

  async function importFile(file: File): Promise<Partial<OptionsState>> {
    const result = await importedFile(file);
    if (!result) return failed;
    const { added, merged, error } = result;
    if (error) return said(language.t('data_import_failed', error.line, error.reason));
    return said(language.t('data_imported', added, merged));
  }

  async function deleteEverything(): Promise<Partial<OptionsState>> {
    const reply = await background.remove({ kind: 'everything' });
    if (!reply.ok) return failed;
    undo = reply.value.undo;
    return said(language.plural('done_removed', reply.value.removed), true);
  }

  async function takeBack(what: string | null): Promise<Partial<OptionsState>> {
    const reply = what ? await background.undo({ undo: what }) : null;
    if (what === undo) undo = null;
    return reply?.ok && reply.value ? said(language.t('done_undone')) : failed;
  }

  const actions: OptionsActions = {
    change: (change) => void apply(background.changeSettings(change)),
    setSite: (site, active) => void apply(background.setSite({ site, active })),
    exportAll: () => void work(exportAll),
    importFile: (file) => void work(() => importFile(file)),
    deleteEverything: () => void work(deleteEverything),
    takeBack: (what) => void work(() => takeBack(what)),
    undo: () => void work(() => takeBack(undo)),
    restore: () => void repair(background.restore({})),
    startAfresh: () => void repair(background.startAfresh({})),
  };

  async function start(): Promise<void> {
    show(state);
    void loadHealth();
    void loadCorrections();
    await apply(background.settings({}));
  }

  return { actions, start };
}
