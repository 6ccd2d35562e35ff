/** What a page may write where a name, a title or an outlet belongs. */
export const OVERRIDE = '\u202eeltit dilavni\u202c \u2066isolate\u2069 zero\u200bwidth\ufeff';
export const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>"\'&amp;';
export const MEGABYTE = 'Aa '.repeat(350_000);
export const ONE_WORD = 'w'.repeat(1_000_000);

export const BAD_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'data:text/html,<b>x',
  'blob:https://a.example/0',
  'file:///etc/hosts',
  'https://user:secret@a.example/',
  `https://a.example/${'x'.repeat(10_000)}`,
  'no address',
  '',
];
