/** What was found in an article at hand, with the reader's corrections applied: the popup shows it so at once. */
import { type Correction, otherOfName, printedName } from '../memory/corrections';
import { nameIdentity } from '../memory/same-name';
import type { Reading } from '../memory/types';
import type { Annotations, Person, Quote } from '../text/types';

/** @param reading made of the article: some corrections concern one reading only */
export function correctedAnnotations(
  annotations: Annotations,
  corrections: readonly Correction[],
  reading: Pick<Reading, 'id' | 'outlet'>,
): Annotations {
  return corrections.reduce((now, correction) => apply(now, correction, reading), annotations);
}

function apply(
  annotations: Annotations,
  correction: Correction,
  reading: Pick<Reading, 'id' | 'outlet'>,
): Annotations {
  switch (correction.kind) {
    case 'not-a-person':
      return withoutPerson(annotations, correction.name);
    case 'same-person':
      return joined(annotations, correction.name, correction.other);
    case 'two-people':
      return correction.reading === reading.id
        ? renamed(
            annotations,
            printedName(annotations.people, correction.name),
            otherOfName(correction.name, reading.outlet),
          )
        : annotations;
    case 'wrong-speaker':
      return correction.reading === reading.id
        ? withSpeaker(annotations, correction.quote, correction.speaker)
        : annotations;
    case 'not-related':
    case 'hide':
      return annotations;
  }
}

const isNamed = (name: string) => (person: Person) => nameIdentity(person.name) === nameIdentity(name);

function withoutPerson(annotations: Annotations, name: string): Annotations {
  const gone = new Set(annotations.people.filter(isNamed(name)).map((person) => person.id));
  if (gone.size === 0) return annotations;
  return {
    ...annotations,
    people: annotations.people.filter((person) => !gone.has(person.id)),
    quotes: annotations.quotes.map((quote) =>
      quote.speaker?.person && gone.has(quote.speaker.person)
        ? { ...quote, speaker: { ...quote.speaker, person: null } }
        : quote,
    ),
    events: annotations.events.map((event) => ({
      ...event,
      people: event.people.filter((person) => !gone.has(person)),
    })),
  };
}

function renamed(annotations: Annotations, from: string, to: string): Annotations {
  const ids = new Set(annotations.people.filter(isNamed(from)).map((person) => person.id));
  return {
    ...annotations,
    people: annotations.people.map((person) => (ids.has(person.id) ? { ...person, name: to } : person)),
    quotes: annotations.quotes.map((quote) =>
      quote.speaker?.person && ids.has(quote.speaker.person)
        ? { ...quote, speaker: { ...quote.speaker, name: to } }
        : quote,
    ),
  };
}

/** Both as `name`: what was said and done by the other is that person's. */
function joined(annotations: Annotations, name: string, other: string): Annotations {
  const goes = annotations.people.find(isNamed(other));
  const stays = annotations.people.find(isNamed(name));
  if (!goes || goes === stays) return annotations;
  const id = stays?.id ?? goes.id;
  const merged: Person = {
    ...(stays ?? goes),
    name: stays?.name ?? name,
    roles: [...new Set([...(stays?.roles ?? []), ...goes.roles])],
    mentions: [...(stays?.mentions ?? []), ...goes.mentions].sort((a, b) => a.start - b.start),
  };
  const people = annotations.people.filter((person) => person !== goes || !stays);
  const joinedId = (person: string) => (person === goes.id ? id : person);
  return {
    ...annotations,
    people: people.map((person) => (person.id === id ? merged : person)),
    quotes: annotations.quotes.map((quote) =>
      quote.speaker?.person === goes.id
        ? { ...quote, speaker: { ...quote.speaker, person: id, name: merged.name } }
        : quote,
    ),
    events: annotations.events.map((event) => ({
      ...event,
      people: [...new Set(event.people.map(joinedId))],
    })),
  };
}

function withSpeaker(annotations: Annotations, text: string, speaker: string | null): Annotations {
  const person = speaker === null ? undefined : annotations.people.find(isNamed(speaker));
  const said = (quote: Quote): Quote => ({
    ...quote,
    certainty: 'stated',
    speaker:
      speaker === null
        ? null
        : { start: quote.start, end: quote.start, person: person?.id ?? null, name: person?.name ?? speaker },
  });
  return {
    ...annotations,
    quotes: annotations.quotes.map((quote) => (quote.text === text ? said(quote) : quote)),
  };
}
