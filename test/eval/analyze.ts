/** `npm run -s analyze`: articles in, annotations out, as JSON Lines. */
import { annotate } from '../../lib/text/annotate';
import { runJsonLines } from './json-lines';

const failed = await runJsonLines(process.stdin, process.stdout, (line) => {
  if (typeof line.text !== 'string') throw new Error('"text" must be a string');
  const title = typeof line.title === 'string' ? line.title : '';
  const published = typeof line.published === 'string' ? line.published : undefined;
  const { people, dates, quotes, events } = annotate({ text: line.text, title, published });
  return {
    id: line.id,
    article: { title, published: published ?? null, language: 'en', text: line.text },
    people,
    dates,
    quotes,
    events,
  };
});
process.exitCode = failed > 0 ? 1 : 0;
