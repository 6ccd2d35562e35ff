/** "today", "late yesterday", "tomorrow morning", "the day before yesterday", "tonight", "last night", "this morning". */
import { shift } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, time, unresolved } from '../timex';

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
  'before yesterday': -2,
  'after tomorrow': 2,
};

export const dayWord = rule(
  'day-word',
  [
    'day:today|yesterday|tomorrow <part>?',
    'the? day rel:before|after day:yesterday|tomorrow',
    'day:tonight',
    'dir:this <part>',
    'dir:last night',
    'dir:tomorrow <part>',
    'earlier|later dir:today',
  ],
  (words, scene) => {
    const day = words.word('rel') ? `${words.word('rel')} ${words.word('day')}` : words.word('day');
    if (isGeneric(words, scene)) return null;
    const dir = words.word('dir');
    const by = dir ? (dir === 'last' ? -1 : 0) : (DAYS[day] ?? 0);
    const part = dir === 'last' ? 'TNI' : day === 'tonight' ? 'TNI' : words.word('part');
    if (!scene.now) return unresolved(`XXXX-XX-XX${part}`, part ? 'TIME' : 'DATE');
    const meant = shift(scene.now, by);
    return part ? time(meant, part) : date(meant);
  },
);

/** "Today’s youth", "the people of tomorrow": no day is meant. */
function isGeneric(words: Words, scene: Scene): boolean {
  if (words.to - words.from > 1) return false;
  if (/['’]s$/.test(scene.token(words.from)!.lower)) return GENERIC.test(scene.word(words.to));
  return (
    scene.word(words.from - 1) === 'of' &&
    /^(?:people|world|children|leaders)$/.test(scene.word(words.from - 2))
  );
}

const GENERIC =
  /^(?:children|climate|economy|generation|kids|market|money|prices|society|standards|students|technology|terms|women|world|young|youth)$/;

export const overnight = rule('overnight', ['overnight'], (_words, scene) =>
  scene.now ? time(shift(scene.now, -1), 'TNI', 'inferred') : unresolved('TNI', 'TIME'),
);
