import { beforeEach, expect, it, vi } from 'vitest';
import { exportedParts, importedFile } from '../../entrypoints/options/transfer';
import { answering } from './answering';

const world = vi.hoisted(() => ({ asked: [] as unknown[][], answers: {} as Record<string, unknown> }));

vi.mock('../../lib/messages/client', () => ({
  get background() {
    return answering(world.asked, () => world.answers);
  },
}));

beforeEach(() => {
  world.asked.length = 0;
  world.answers = {
    exportPiece: ({ cursor }: { cursor: string | null }) =>
      cursor === null ? { text: 'one\n', cursor: 'c1' } : { text: 'two\n', cursor: null },
    importStart: () => ({ job: 'j' }),
    importPiece: () => ({ lines: 1 }),
    importEnd: () => ({ added: 3, merged: 1, error: null }),
  };
});

it('exports piece by piece to the end', async () => {
  expect(await exportedParts()).toEqual(['one\n', 'two\n']);
});

it('gives up an export the background gave up', async () => {
  world.answers = {};
  expect(await exportedParts()).toBeNull();
});

it('imports a large file in pieces, no character torn between two', async () => {
  const text = `a${'é🙂'.repeat(400_000)}\n`;
  expect(await importedFile(new File([text], 'history.jsonl'))).toEqual({ added: 3, merged: 1, error: null });
  const pieces = world.asked.flatMap(([call, payload]) =>
    call === 'importPiece' ? [(payload as { text: string }).text] : [],
  );
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join('') === text).toBe(true);
});

it('applies nothing when a piece is refused', async () => {
  world.answers.importPiece = undefined;
  expect(await importedFile(new File(['{'], 'broken'))).toBeNull();
  expect(world.asked.map(([call]) => call)).not.toContain('importEnd');
});
