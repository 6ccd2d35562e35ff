/** Cards over what is painted: by pointing, touch and keyboard. */
import { askBackground } from '../../lib/messages/page-client';
import { createCard } from '../../lib/page/card/card';
import type { CardContent } from '../../lib/page/card/content';
import { createHover, type Target } from '../../lib/page/card/hover';
import { HitTest } from '../../lib/page/hit-test';
import type { Mark } from '../../lib/page/marks';
import { sameMark } from '../../lib/page/same-mark';
import { pageLanguage } from '../../lib/platform/page-language';
import type { Marked, Session } from './session';

export interface Cards {
  /** To be called when what is painted has changed. */
  readonly refresh: () => void;
  /** Goes to the next or previous mention from where the reader is, and opens its card. */
  step(direction: 1 | -1): boolean;
}

export function createCards(session: Session, signal: AbortSignal): Cards {
  const card = createCard(document, pageLanguage(), signal);
  const targets = new Map<Mark, Target>();
  let made = 0;
  let test: HitTest | null = null;
  let order: readonly Mark[] = [];
  let at: Mark | null = null;
  let read: Marked | null = null;

  const hover = createHover(
    document,
    card,
    {
      find: (x, y) => {
        const hit = test?.at(x, y);
        return hit ? targetOf(hit.mark) : null;
      },
      mode: () => session.settings?.hover ?? 'off',
      onOpen: (target) => void complete(target),
    },
    signal,
  );

  /** Fills a person's card with what was read before. */
  async function complete(target: Target): Promise<void> {
    const content = target.content();
    const url = session.marked?.article.url;
    if (content.kind !== 'person' || !url) return;
    const reply = await askBackground('aboutPerson', { name: content.name, url });
    if (hover.current?.key !== target.key) return;
    card.update({ ...content, record: reply.ok ? reply.value : 'unavailable' });
  }

  function targetOf(mark: Mark): Target {
    const known = targets.get(mark);
    if (known) return known;
    const target: Target = {
      key: `mention ${++made}`,
      lines: () => test?.boxesOf(mark) ?? [],
      content: () => contentOf(mark),
    };
    targets.set(mark, target);
    return target;
  }

  function contentOf({ target }: Mark): CardContent {
    switch (target.kind) {
      case 'person':
        return personContent(target.person);
      case 'date':
        return { kind: 'date', mention: target.date, published: session.marked?.article.published ?? null };
      case 'quote': {
        const person = session.marked?.annotations.people.find((p) => p.id === target.quote.speaker?.person);
        return { kind: 'quote', quote: target.quote, role: person?.roles[0] ?? null };
      }
    }
  }

  type PersonContent = Extract<CardContent, { kind: 'person' }>;

  function personContent({ name, roles }: Pick<PersonContent, 'name' | 'roles'>): PersonContent {
    const content = {
      kind: 'person',
      name,
      roles,
      record: 'asked',
      onNotAPerson: () => void takeForNone(),
    } as const;
    /** What is marked stays so: it depends on the page's text only. */
    async function takeForNone(): Promise<void> {
      const article = session.marked?.article;
      if (!article) return;
      const reply = await askBackground('notAPerson', { name, article });
      const record = { name, roles, isPerson: false, readings: 0, lastRead: [], quotes: [] };
      card.update({ ...content, record: reply.ok ? record : 'unavailable' });
    }
    return content;
  }

  /** The first mark at or below the top of the viewport: where a reader without a pointer starts. */
  function firstInView(): number {
    const index = order.findIndex((mark) => (test?.boxesOf(mark)[0]?.bottom ?? -1) > 0);
    return Math.max(index, 0);
  }

  return {
    refresh() {
      const shown = [...targets].find(([, target]) => target === hover.current)?.[0];
      const before = read;
      read = session.marked;
      order = read?.marks ?? [];
      test = read ? new HitTest(document, read.maps, read.marks) : null;
      targets.clear();
      at = at && before && read && sameMark(at, before, read);
      // A card stays open over a mention that is still there, however often the page changes around it.
      const still = shown && before && read && sameMark(shown, before, read);
      if (still && hover.current) targets.set(still, { ...targetOf(still), key: hover.current.key });
      hover.moveTo(still ? targetOf(still) : null);
    },
    step(direction) {
      if (order.length === 0) return false;
      const from = at ? order.indexOf(at) + direction : firstInView();
      const mark = order[(from + order.length) % order.length];
      if (!mark) return false;
      at = mark;
      session.show(mark);
      hover.open(targetOf(mark));
      return true;
    },
  };
}
