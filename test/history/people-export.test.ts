import { expect, it } from 'vitest';
import { openHistory } from '../../lib/history/history';
import { newWorld, visit } from './world';

async function filled() {
  const history = openHistory(newWorld().environment);
  await visit(history, {
    path: 'a',
    title: 'Ferry *deal* <b>signed</b>',
    people: ['Nadia Marlow', '=HYPERLINK("x")'],
    quotes: [['Nadia Marlow', '“The ferries cannot wait”']],
  });
  await visit(history, { path: 'b', people: ['Nadia Marlow'] });
  return history;
}

it('writes people as CSV, formulas as text', async () => {
  expect(await (await filled()).peopleCsv()).toBe(
    [
      'name,role,readings,last read',
      'Nadia Marlow,role of Nadia Marlow,2,2016-03-15',
      `"'=HYPERLINK(""x"")","role of =HYPERLINK(""x"")",1,2016-03-15`,
      '',
    ].join('\r\n'),
  );
});

it('writes a person as Markdown that holds no markup of the page', async () => {
  const history = await filled();
  const note = await history.personMarkdown('Nadia Marlow');
  expect(note).toContain('# Nadia Marlow\n\n- role of Nadia Marlow (2016-03-15 to 2016-03-15)');
  expect(note).toContain(
    '> “The ferries cannot wait”\n>\n> [Ferry \\*deal\\* \\<b\\>signed\\</b\\>](<https://harbour.example/a>), The Harbour Post',
  );
  expect(await history.personMarkdown('Nobody Known')).toBeNull();
});
