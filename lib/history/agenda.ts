/** The agenda: announced events of the readings, with what became of them as far as was read. */
import { agendaOf } from '../memory/outcomes';
import type { AgendaItem } from '../messages/contract';
import { addDays } from '../text/calendar';
import type { Day } from '../text/types';
import { listedReading } from './rows';
import type { Store } from './store';
import { personTerm } from './terms';

/** Days an event stays on the agenda after its last day. */
const SHOWN_AFTER = 60;
/** Readings that announce, and later ones of the same people that may tell. */
const MOST_ANNOUNCING = 200;
const MOST_TELLING = 400;

export async function agenda(store: Store, today: Day): Promise<AgendaItem[]> {
  const range = IDBKeyRange.bound([addDays(today, -SHOWN_AFTER), 0], ['9999-12-31', Number.MAX_SAFE_INTEGER]);
  const keys = await store.database.read(['agenda'], (transaction) =>
    transaction.objectStore('agenda').getAllKeys(range, MOST_ANNOUNCING),
  );
  const announcing = [...new Set(keys.map(([, seq]) => seq))];
  const readings = await store.readings(announcing);
  const first = Math.min(...announcing);
  const names = new Set(
    readings.flatMap((r) => r.events.flatMap((e) => (e.status === 'planned' ? e.people : []))),
  );
  const lists = await store.features.lookUp([...new Set([...names].map(personTerm))]);
  const later = [...new Set([...lists.values()].flatMap((list) => list.seqs()))]
    .filter((seq) => seq > first && !announcing.includes(seq))
    .sort((a, b) => b - a)
    .slice(0, MOST_TELLING);
  const expected = agendaOf([...readings, ...(await store.readings(later))], today);
  return expected
    .filter(({ event }) => event.to >= addDays(today, -SHOWN_AFTER))
    .map(({ reading, event, outcome, told }) => ({
      reading: listedReading(reading),
      summary: event.summary,
      sentence: event.sentence,
      people: event.people,
      place: event.place,
      from: event.from,
      to: event.to,
      outcome,
      told: told && listedReading(told),
    }));
}
